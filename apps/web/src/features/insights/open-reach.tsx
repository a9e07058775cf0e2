import { Suspense } from 'react';
import { fetchCode } from '../../shared/code/fetch-code.js';
import { lazyPart } from '../../shared/code/lazy-part.js';
import { PostsSkeleton } from '../../shared/ui/skeleton.js';
import { openDialog } from '../../shared/ui/open-dialogs.js';
import type { ReachFigures } from './reach-parts.js';

const load = () => import('./reach-dialog.js');
const ReachDialog = lazyPart(load);

/** Has the dialog's code there when it is opened. */
export function fetchReach(): void {
  fetchCode(load).catch(() => undefined);
}

/** Shows how far something reached. @param title in the reader's language @param since when it came out */
export function openReach(title: string, reach: ReachFigures, since: string): void {
  const body = (
    <Suspense fallback={<PostsSkeleton count={2} />}>
      <ReachDialog reach={reach} since={since} />
    </Suspense>
  );
  openDialog({ title, size: 560, body });
}
