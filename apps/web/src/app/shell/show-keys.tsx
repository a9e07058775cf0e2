import { lazy } from 'react';
import { t } from '@lingui/core/macro';
import { openDialog } from '../../shared/ui/open-dialogs.js';

const Keys = lazy(() => import('./keys-dialog.js'));

/** Shows which keys do what. */
export function showKeys(): void {
  openDialog({ title: t`Keyboard`, size: 680, body: <Keys /> });
}
