import { t } from '@lingui/core/macro';
import { lazyPart } from '../../shared/code/lazy-part.js';
import { closeDialog, openDialog } from '../../shared/ui/open-dialogs.js';

const QuoteComposer = lazyPart(() => import('./quote-composer.js'));

/** Opens a field for words of one's own above a post. */
export function quotePost(postId: string): void {
  openDialog({ title: t`Quote`, body: <QuoteComposer postId={postId} onDone={closeDialog} /> });
}
