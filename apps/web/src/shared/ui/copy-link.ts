import { t } from '@lingui/core/macro';
import { putOnClipboard } from './put-on-clipboard.js';
import { showError, showNotice } from './toast.js';

/** Puts a link where the reader can paste it, and says so. Where the browser lets nothing be copied, the link is said. */
export async function copyLink(link: string, done: string): Promise<void> {
  if (await putOnClipboard(link)) showNotice(done);
  else showError(t`Your browser doesn’t let Tidings copy. The link is: ${link}`);
}
