import { UnstyledButton } from '@mantine/core';
import type { ComponentPropsWithRef, ReactElement } from 'react';
import { compact } from '../language/formats.js';
import styles from './action-button.module.css';

interface ActionButtonProps extends ComponentPropsWithRef<'button'> {
  /** What it does, for screen readers and the tooltip. */
  label: string;
  icon: ReactElement;
  /** Shown beside the icon unless it is 0. */
  count?: number;
  /** The reader has done this already. */
  active?: boolean;
}

/** One of the small buttons below a post. */
export function ActionButton({ label, icon, count, active, className, ...props }: ActionButtonProps) {
  return (
    <UnstyledButton
      className={className ? `${styles.action} ${className}` : styles.action}
      aria-label={label}
      aria-pressed={active}
      data-active={active || undefined}
      {...props}
    >
      {icon}
      {count ? <span>{compact(count)}</span> : null}
    </UnstyledButton>
  );
}
