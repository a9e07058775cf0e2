import { lazyPart } from '../../shared/code/lazy-part.js';
import { openDialog } from '../../shared/ui/open-dialogs.js';
import type { ReachFigures } from './reach-parts.js';

const ReachDialog = lazyPart(() => import('./reach-dialog.js'));

/** Shows how far something reached. @param title in the reader's language */
export function openReach(title: string, reach: ReachFigures): void {
  openDialog({ title, size: 560, body: <ReachDialog reach={reach} /> });
}
