import type { ReactVirtualizer } from '@tanstack/react-virtual';
import { useRouter } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';

interface TargetOptions {
  /** Id of the reply that the reader came for. */
  target: string | undefined;
  /** The row that it is in; -1: it hasn’t been read. */
  row: number;
  virtual: ReactVirtualizer<Window, HTMLElement>;
  /** It is known where in the page the list begins. */
  placed: boolean;
  onMissing: () => void;
}

function stand(id: string): HTMLElement | null {
  const post = document.querySelector<HTMLElement>(`[data-post="${CSS.escape(id)}"]`);
  post?.scrollIntoView({ block: 'center', behavior: 'instant' });
  return post;
}

/** Scrolls to the reply that the reader came for, once it is there; as long as it isn’t, more is asked for. */
export function useTarget({ target, row, virtual, placed, onMissing }: TargetOptions): void {
  const router = useRouter();
  const shown = useRef<string>(undefined);
  useEffect(() => {
    // The router begins a page on top when it has drawn it, which may be after this.
    return router.subscribe('onRendered', () => shown.current && void stand(shown.current));
  }, [router]);
  useEffect(() => {
    if (!target || shown.current === target || !placed) return;
    if (row < 0) {
      onMissing();
      return;
    }
    const post = stand(target);
    if (!post) {
      virtual.scrollToIndex(row, { align: 'center' });
      return;
    }
    shown.current = target;
    post.focus({ preventScroll: true });
    // What stands above it has been measured by then.
    requestAnimationFrame(() => void stand(target));
  });
}
