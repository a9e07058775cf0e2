import { t } from '@lingui/core/macro';
import { lazyPart } from '../../shared/code/lazy-part.js';
import { openDialog } from '../../shared/ui/open-dialogs.js';

const History = lazyPart(() => import('../../features/stream/post/edit-history.js'));

/** Opens what a post said before it was edited. */
export function showEdits(postId: string): void {
  openDialog({ title: t`What it said before`, body: <History postId={postId} /> });
}
