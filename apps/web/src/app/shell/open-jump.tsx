import { t } from '@lingui/core/macro';
import { lazyPart } from '../../shared/code/lazy-part.js';
import { openDialog } from '../../shared/ui/open-dialogs.js';
import { keepEarlyKeys, takeEarlyKeys } from './early-keys.js';

/** Its code, which one may have before it is needed. */
export const loadJump = () => import('../jump/jump.js');
const Jump = lazyPart(loadJump);

/** Opens the field that searches as one types, and goes there. */
export function openJump(): void {
  keepEarlyKeys();
  openDialog({ title: t`Search, or go to`, body: <Jump />, onClose: takeEarlyKeys });
}
