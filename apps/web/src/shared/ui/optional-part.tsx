import { CatchBoundary } from '@tanstack/react-router';
import { Suspense, type ReactNode } from 'react';
import { Dispensable } from '../code/dispensable.js';

const whole = () => 'whole';
const Nothing = () => null;

/** What a page can do without: as long as its code is on its way, and where it can't be fetched, the rest of the page stands without it. */
export function OptionalPart({ children }: { children: ReactNode }) {
  return (
    <CatchBoundary getResetKey={whole} errorComponent={Nothing}>
      <Dispensable value>
        <Suspense>{children}</Suspense>
      </Dispensable>
    </CatchBoundary>
  );
}
