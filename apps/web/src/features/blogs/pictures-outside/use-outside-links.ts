import { useLingui } from '@lingui/react/macro';
import { type RefObject, useEffect } from 'react';
import { OUTSIDE_SOURCE } from '#rich-text/reading';
import { hostOf, OUTSIDE_PICTURE } from './outside-picture.js';
import './outside-picture.css';

/** Makes links of the pictures of other sites that the hub couldn't bring in: who wants to see one goes there, and knows it. */
export function useOutsideLinks(body: RefObject<HTMLDivElement | null>, html: string): void {
  const { t } = useLingui();
  useEffect(() => {
    for (const image of body.current?.querySelectorAll<HTMLImageElement>(`:not(.outside-picture) > ${OUTSIDE_PICTURE}`) ?? []) {
      const address = image.getAttribute(OUTSIDE_SOURCE) ?? '';
      const host = hostOf(address);
      const words = image.alt ? t`Picture on ${host}: ${image.alt}` : t`Picture on ${host}`;
      const link = Object.assign(document.createElement('a'), { href: address, target: '_blank', rel: 'noopener noreferrer nofollow', className: 'outside-picture', ariaLabel: words });
      // Words of the style sheet, not of the text: passages are found in that by counting.
      link.dataset['words'] = words;
      const held = image.closest('a') ?? image;
      held.replaceWith(link);
      link.append(image);
    }
  }, [body, html, t]);
}
