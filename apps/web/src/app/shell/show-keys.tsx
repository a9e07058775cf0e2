import { t } from '@lingui/core/macro';
import { lazyPart } from '../../shared/code/lazy-part.js';
import { openDialog } from '../../shared/ui/open-dialogs.js';

const Keys = lazyPart(() => import('./keys-dialog.js'));

/** Shows which keys do what. */
export function showKeys(): void {
  openDialog({ title: t`Keyboard`, size: 960, body: <Keys /> });
}
