import { Suspense } from 'react';
import { lazyPart } from '../code/lazy-part.js';
import { DialogNotLoaded } from './dialog-not-loaded.js';
import { useOpenDialog } from './open-dialogs.js';

/** What dialogs are shown in; it may be fetched before it is needed. */
export const loadDialogs = () => import('./dialog-host.js');
const DialogHost = lazyPart(loadDialogs, DialogNotLoaded);

/** Where dialogs appear; loaded with the first of them. */
export function Dialogs() {
  const content = useOpenDialog();
  return content ? (
    <Suspense>
      <DialogHost content={content} />
    </Suspense>
  ) : null;
}
