import type { ReactNode } from 'react';

interface FigureProps {
  value: string;
  label: ReactNode;
  className?: string | undefined;
}

/** A figure and what it counts, in a list of them. */
export function Figure({ value, label, className }: FigureProps) {
  return (
    <div className={className}>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}
