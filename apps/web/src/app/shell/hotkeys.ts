import { useNavigate } from '@tanstack/react-router';
import { useLayoutEffect } from 'react';
import { useSelf } from '../../shared/graphql/frame.js';
import { isDialogOpen } from '../../shared/ui/open-dialogs.js';
import { openJump } from './open-jump.js';
import { showKeys } from './show-keys.js';
import { beginsPair, hotKeys, isForPostOnly } from './keys.js';

/** The second key of a pair comes within so many milliseconds. */
const PAIR = 1000;

/** True while somebody writes or a dialog or menu is open: then a letter is a letter. */
function isBusy(target: EventTarget | null): boolean {
  const element = target instanceof HTMLElement ? target : null;
  if (element?.isContentEditable || element?.closest('input, textarea, select, [role="menu"], [role="listbox"], [role="combobox"], [role="dialog"]')) return true;
  return isDialogOpen() || document.querySelector('[role="dialog"], [role="menu"]') !== null;
}

/** Binds the keys of `keys.ts`. */
export function useHotkeys(): void {
  const navigate = useNavigate();
  const handle = useSelf()?.handle;
  // Not after the page is painted: who sees it may press at once.
  useLayoutEffect(() => {
    let begun: { key: string; at: number } | undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isBusy(event.target)) return;
      const pair = begun && Date.now() - begun.at < PAIR ? `${begun.key} ${event.key}` : undefined;
      begun = undefined;
      const keys = pair ?? event.key;
      if (!pair && beginsPair(event.key)) begun = { key: event.key, at: Date.now() };
      if (isForPostOnly(keys, event.target)) return;
      const run = hotKeys.get(keys);
      if (run && run({ go: (to) => void navigate(to), handle, showKeys, openJump }, event.key) !== false) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [navigate, handle]);
}
