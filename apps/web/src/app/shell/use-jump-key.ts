import { useLayoutEffect } from 'react';
import { isDialogOpen } from '../../shared/ui/open-dialogs.js';
import { openJump } from './open-jump.js';

/** Ctrl-K, or ⌘-K: also while one writes, but not where an editor has a use of its own for it, nor over another dialog. */
export function useJumpKey(): void {
  // Not after the page is painted: who sees it may press at once.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.shiftKey || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      if (!isDialogOpen()) openJump();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
