import { useBlocker } from '@tanstack/react-router';
import type { RefObject } from 'react';
import { ask } from '../../../shared/ui/confirm.js';

/** Leaving the page with unsaved words asks first: within the app by a dialog, else by the browser's own. */
export function useUnsavedWarning(unsaved: RefObject<boolean>): void {
  useBlocker({
    enableBeforeUnload: () => unsaved.current,
    shouldBlockFn: async () =>
      unsaved.current &&
      !(await ask({
        title: 'Leave without saving?',
        consequence: 'What you wrote since you last saved is lost.',
        action: 'Leave',
      })),
  });
}
