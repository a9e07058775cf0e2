import { useEffect, useRef, type RefObject } from 'react';

const STILL = 4;

/**
 * Moves what scrolls by dragging with the mouse; fingers and wheels scroll by themselves. The wheel with Ctrl, which is how a pinch on a
 * trackpad arrives, zooms.
 */
export function useDragToPan(onZoom: (step: number) => void): RefObject<HTMLDivElement | null> {
  const view = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = view.current!;
    const end = new AbortController();
    const { signal } = end;
    let from: { x: number; y: number; left: number; top: number } | undefined;
    let moved = false;
    element.addEventListener('pointerdown', (event) => {
      moved = false;
      if (event.pointerType !== 'mouse' || event.button !== 0 || (event.target as Element).closest('button')) return;
      from = { x: event.clientX, y: event.clientY, left: element.scrollLeft, top: element.scrollTop };
    }, { signal });
    window.addEventListener('pointermove', (event) => {
      if (!from) return;
      const [x, y] = [event.clientX - from.x, event.clientY - from.y];
      if (Math.hypot(x, y) > STILL) moved = true;
      if (moved) element.scrollTo(from.left - x, from.top - y);
      element.toggleAttribute('data-dragging', moved);
    }, { signal });
    const stop = () => {
      from = undefined;
      element.removeAttribute('data-dragging');
    };
    window.addEventListener('pointerup', stop, { signal });
    window.addEventListener('pointercancel', stop, { signal });
    // A link or a picture would be dragged itself, and followed where the drag ends.
    element.addEventListener('dragstart', (event) => event.preventDefault(), { signal });
    element.addEventListener('click', (event) => moved && event.preventDefault(), { signal, capture: true });
    element.addEventListener('wheel', (event) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      onZoom(event.deltaY < 0 ? 1 : -1);
    }, { signal, passive: false });
    return () => end.abort();
  }, [onZoom]);
  return view;
}
