import { useLingui } from '@lingui/react/macro';
import { type RefObject, useEffect, useRef } from 'react';

/** Marks pictures that can't be loaded, so that they are shown as a frame with their words and not as the browser's torn one. */
export function useMissingPictures(html: string): RefObject<HTMLDivElement | null> {
  const { t } = useLingui();
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const root = body.current;
    if (!root) return undefined;
    const mark = (target: EventTarget | null) => {
      if (target instanceof HTMLImageElement) target.dataset['missing'] = target.alt || t`A picture that can’t be loaded`;
    };
    const failed = (event: Event) => mark(event.target);
    // An error of a picture doesn't bubble: it is heard on its way down. Those that failed before are complete and have no width.
    root.addEventListener('error', failed, true);
    for (const image of root.querySelectorAll<HTMLImageElement>('img[src]')) if (image.complete && image.naturalWidth === 0) mark(image);
    return () => root.removeEventListener('error', failed, true);
  }, [html, t]);
  return body;
}
