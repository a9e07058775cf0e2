import type { ReactNode } from 'react';
import { useLate } from './use-late.js';

/** Shows its children only when waiting has lasted 200 ms. */
export function Slow({ children }: { children: ReactNode }) {
  return useLate(true) ? children : null;
}
