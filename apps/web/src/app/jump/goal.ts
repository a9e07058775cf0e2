import type { LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';

/** What one can choose: somewhere to go, or something to do. */
export interface Goal {
  /** The same each time, so that it is known again. */
  id: string;
  icon: ReactNode;
  name: ReactNode;
  /** Beside the name, paler. */
  about?: ReactNode;
  to?: LinkProps;
  /** Does it, once the dialog is closed. */
  run?: () => void;
}

/** A goal that is known before anything is asked of the hub, and found by its words. */
export interface Command extends Goal {
  name: string;
  /** Other words for it, and the same in another script. */
  also?: string;
}

/** Goals under a heading. */
export type GoalGroup = readonly [heading: string, goals: readonly Goal[]];
