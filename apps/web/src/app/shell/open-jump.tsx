import { lazy } from 'react';
import { openDialog } from '../../shared/ui/open-dialogs.js';

const Jump = lazy(() => import('./jump.js'));

/** Opens the field that finds channels, people and tags by the beginning of their names, and goes there. */
export function openJump(): void {
  openDialog({ title: 'Go to', body: <Jump /> });
}
