import { useLingui } from '@lingui/react/macro';
import { useBlocker } from '@tanstack/react-router';
import { ask } from '../../../shared/ui/confirm.js';
import type { ArticleSaver } from './saving/article-saver.js';

/** Leaving the page saves what is unsaved first. Where that can't be, it asks: within the app by a dialog, else by the browser's own. */
export function useUnsavedWarning(saver: ArticleSaver): void {
  const { t } = useLingui();
  useBlocker({
    enableBeforeUnload: () => saver.unsaved,
    shouldBlockFn: async ({ current, next }) => {
      if (current.pathname === next.pathname || !saver.unsaved || (await saver.hurry())) return false;
      return !(await ask({
        title: t`Leave without saving?`,
        consequence: saver.isKept
          ? t`What you wrote since you last saved stays in this browser alone, and is offered to you here again.`
          : t`What you wrote since you last saved is lost.`,
        action: t`Leave`,
      }));
    },
  });
}
