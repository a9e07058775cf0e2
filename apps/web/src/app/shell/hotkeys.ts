import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { isDialogOpen } from '../../shared/ui/open-dialogs.js';
import { showKeys } from './keys-dialog.js';
import { openJump } from './open-jump.js';
import { writePost } from './write-post.js';

/** True while somebody writes or a dialog or menu is open: then a letter is a letter. */
function isBusy(target: EventTarget | null): boolean {
  const element = target instanceof HTMLElement ? target : null;
  if (element?.isContentEditable || element?.closest('input, textarea, select, [role="menu"], [role="dialog"]')) return true;
  return isDialogOpen() || document.querySelector('[role="dialog"]') !== null;
}

const posts = () => [...document.querySelectorAll<HTMLElement>('[data-post]')];
const current = () => document.activeElement?.closest<HTMLElement>('[data-post]') ?? null;

/** Moves to the next or previous post; from nowhere, to the first one in sight. */
function step(by: 1 | -1): void {
  const all = posts();
  const at = current();
  const index = at ? all.indexOf(at) + by : all.findIndex((post) => post.getBoundingClientRect().top >= 60);
  const next = all[Math.max(0, Math.min(index, all.length - 1))];
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: 'nearest' });
}

function press(action: string): boolean {
  const button = current()?.querySelector<HTMLElement>(`[data-action="${action}"]`);
  button?.click();
  return Boolean(button);
}

/** The keys that `keys-dialog.tsx` lists. */
export function useHotkeys(): void {
  const navigate = useNavigate();
  useEffect(() => {
    let going = 0;
    const go = (key: string) => {
      if (key === 'h') void navigate({ to: '/' });
      if (key === 'e') void navigate({ to: '/everyone' });
      if (key === 'c') void navigate({ to: '/channels' });
      if (key === 'p') void navigate({ to: '/people' });
      if (key === 'b') void navigate({ to: '/bookmarks' });
      if (key === 'd') void navigate({ to: '/drafts' });
      if (key === 's') void navigate({ to: '/search' });
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isBusy(event.target)) return;
      if (Date.now() - going < 1000) {
        going = 0;
        go(event.key);
        return;
      }
      const at = current();
      if (event.key === 'j') step(1);
      else if (event.key === 'k') step(-1);
      else if (event.key === 'n') writePost();
      else if (event.key === '/') openJump();
      else if (event.key === '?') showKeys();
      else if (event.key === 'g') going = Date.now();
      else if (event.key === 'r' && press('reply')) event.preventDefault();
      else if (event.key === 'l') press('react');
      else if (event.key === 'b') press('bookmark');
      else if (event.key === 'Enter' && at && event.target === at) {
        void navigate({ to: '/p/$postId', params: { postId: at.dataset['post']! } });
      } else return;
      if ('jkn/?'.includes(event.key)) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [navigate]);
}
