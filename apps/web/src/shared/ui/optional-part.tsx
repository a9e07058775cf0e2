import { CatchBoundary } from '@tanstack/react-router';
import { Suspense, type ReactNode } from 'react';

const whole = () => 'whole';
const Nothing = () => null;

/** What a page can do without: as long as its code is on its way, and where it can't be fetched, the rest of the page stands without it. */
export function OptionalPart({ children }: { children: ReactNode }) {
  return (
    <CatchBoundary getResetKey={whole} errorComponent={Nothing}>
      <Suspense>{children}</Suspense>
    </CatchBoundary>
  );
}
