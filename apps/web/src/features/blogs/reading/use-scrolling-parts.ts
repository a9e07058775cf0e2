import { useEffect, type RefObject } from 'react';

/** Code and tables that are wider than the text can be scrolled by keys, too. */
export function useScrollingParts(body: RefObject<HTMLElement | null>, html: string): void {
  useEffect(() => {
    const parts = [...(body.current?.querySelectorAll<HTMLElement>('pre, [data-table]') ?? [])];
    const watcher = new ResizeObserver((entries) => {
      for (const { target } of entries) {
        if (!(target instanceof HTMLElement)) continue;
        if (target.scrollWidth > target.clientWidth) target.tabIndex = 0;
        else target.removeAttribute('tabindex');
      }
    });
    for (const part of parts) watcher.observe(part);
    return () => watcher.disconnect();
  }, [body, html]);
}
