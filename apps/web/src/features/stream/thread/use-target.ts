import type { ReactVirtualizer } from '@tanstack/react-virtual';
import { useRouter } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { keepStanding } from '../feed/keep-standing.js';

interface TargetOptions {
  /** Id of the reply that the reader came for. */
  target: string | undefined;
  /** The row that it is in; -1: it hasn’t been read. */
  row: number;
  virtual: ReactVirtualizer<Window, HTMLElement>;
  /** It is known where in the page the list begins. */
  placed: boolean;
  onMissing: (replyId: string) => void;
}

/** So much of the window, in pixels, lies below the bar on top of it. */
const BAR = 72;

const find = (id: string) => document.querySelector<HTMLElement>(`[data-post="${CSS.escape(id)}"]`);

/** Where the window has a post in its middle; one that is higher than the window, with its beginning. */
function middle(post: HTMLElement): number {
  const { top, height } = post.getBoundingClientRect();
  return window.scrollY + top - Math.max((window.innerHeight - height) / 2, BAR);
}

/** Scrolls to the reply that the reader came for, once it is there; as long as it isn’t, more is asked for. */
export function useTarget({ target, row, virtual, placed, onMissing }: TargetOptions): void {
  const router = useRouter();
  const shown = useRef<string>(undefined);
  const leave = useRef<() => void>(undefined);
  useEffect(() => () => leave.current?.(), []);
  useEffect(() => {
    if (!target || shown.current === target || !placed) return;
    if (row < 0) {
      onMissing(target);
      return;
    }
    const post = find(target);
    if (!post) {
      virtual.scrollToIndex(row, { align: 'center' });
      return;
    }
    shown.current = target;
    post.focus({ preventScroll: true });
    leave.current?.();
    leave.current = keepStanding({
      router,
      list: virtual,
      wanted() {
        const there = find(target);
        return there ? middle(there) : undefined;
      },
      isThere: () => find(target) !== null,
    });
  });
}
