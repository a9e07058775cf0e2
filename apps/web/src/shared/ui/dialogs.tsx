import { lazy, Suspense } from 'react';
import { useOpenDialog } from './open-dialogs.js';

const DialogHost = lazy(() => import('./dialog-host.js'));

/** Where dialogs appear; loaded with the first of them. */
export function Dialogs() {
  const content = useOpenDialog();
  return content ? (
    <Suspense>
      <DialogHost content={content} />
    </Suspense>
  ) : null;
}
