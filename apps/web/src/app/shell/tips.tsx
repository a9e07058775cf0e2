import { useEffect, useState } from 'react';
import { lazyPart } from '../../shared/code/lazy-part.js';
import { OptionalPart } from '../../shared/ui/optional-part.js';

const Tip = lazyPart(() => import('./tip.js'));

/** What names the buttons that are an icon alone. Its code comes with the first movement of a mouse, or the first key; fingers need none. */
export function Tips() {
  const [begun, begin] = useState(false);
  useEffect(() => {
    const end = new AbortController();
    const on = (name: string) => document.addEventListener(name, (event) => (event as PointerEvent).pointerType !== 'touch' && begin(true), { signal: end.signal });
    on('pointerover');
    on('keydown');
    return () => end.abort();
  }, []);
  return (
    begun && (
      <OptionalPart>
        <Tip />
      </OptionalPart>
    )
  );
}
