import { lazy } from 'react';
import { t } from '@lingui/core/macro';
import { openDialog } from '../../shared/ui/open-dialogs.js';

const Jump = lazy(() => import('../jump/jump.js'));

/** Opens the field that searches as one types, and goes there. */
export function openJump(): void {
  openDialog({ title: t`Search, or go to`, body: <Jump /> });
}
