import { t } from '@lingui/core/macro';
import { showError, showNotice } from './toast.js';

/** Puts a link where the reader can paste it, and says so. Browsers refuse it on pages without https, and where the reader has forbidden it. */
export async function copyLink(link: string, done: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(link);
  } catch {
    showError(t`Your browser doesn’t let Tidings copy. The link is: ${link}`);
    return;
  }
  showNotice(done);
}
