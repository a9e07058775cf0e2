import { t } from '@lingui/core/macro';
import { closeDialog, openDialog } from '../../shared/ui/open-dialogs.js';
import { NewPost } from '../post/new-post.js';

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
