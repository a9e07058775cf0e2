import { useEffect, useRef } from 'react';

interface Pressed {
  /** The row on the side that the gap is filled from. */
  beside: string | undefined;
  step: 1 | -1;
}

/** Where somebody has pressed a gap, the focus goes from there to the first reply that has come, so that one reads on with it. */
export function useFilled(rows: readonly { key: string }[]): (gap: string, from: 'above' | 'below') => void {
  const pressed = useRef<Pressed>(undefined);
  useEffect(() => {
    const { beside, step } = pressed.current ?? {};
    if (!step || !document.activeElement?.closest('[data-gap]')) return;
    const next = rows[rows.findIndex(({ key }) => key === beside) + step];
    const post = next && document.querySelector<HTMLElement>(`[data-post="${CSS.escape(next.key)}"]`);
    if (!post) return;
    pressed.current = undefined;
    post.focus({ preventScroll: true });
  });
  return (gap, from) => {
    const step = from === 'above' ? 1 : -1;
    pressed.current = { beside: rows[rows.findIndex(({ key }) => key === gap) - step]?.key, step };
  };
}
