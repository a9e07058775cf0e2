import { t } from '@lingui/core/macro';
import { lazyPart } from '../../shared/code/lazy-part.js';
import { closeDialog, openDialog } from '../../shared/ui/open-dialogs.js';

const NewPost = lazyPart(() => import('../post/new-post.js'));

/** Goes to the page's own field for posts, or opens one over the page. */
export function writePost(): void {
  const field = document.querySelector<HTMLTextAreaElement>('#composer textarea');
  if (field) {
    window.scrollTo({ top: 0 });
    field.focus();
    return;
  }
  openDialog({ title: t`New post`, body: <NewPost onDone={closeDialog} /> });
}
