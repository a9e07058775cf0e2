import { useLingui } from '@lingui/react/macro';
import { useLocation } from '@tanstack/react-router';
import { useEffect, useEffectEvent, type RefObject } from 'react';
import { showNotice } from '../../../shared/ui/toast.js';
import { findOnPage } from './find-on-page.js';
import { PageText } from '../../../shared/passage/page-text.js';
import './passage-highlight.css';

/**
 * Shows the passage that the page's address names: scrolls to it and marks it. `version` changes with the text.
 * The mark is the browser's own (CSS Custom Highlight API), so that the article's elements stay as they are; a browser without it only scrolls.
 */
export function useShownPassage(place: RefObject<HTMLElement | null>, version: string): void {
  const { t } = useLingui();
  const hash = useLocation({ select: (location) => location.hash });
  const tell = useEffectEvent((isThere: boolean) => showNotice(isThere ? t`The passage was changed since it was quoted.` : t`The passage isn’t in the article any more.`));
  useEffect(() => {
    const body = place.current?.querySelector<HTMLElement>('.article-body');
    if (!body || !hash.includes('passage=')) return undefined;
    const found = findOnPage(new PageText(body), window.location.hash);
    if (!found?.same) tell(found !== undefined);
    if (!found) return undefined;
    // The router restores its own place after this.
    const timer = setTimeout(() => scrollTo(found.range), 60);
    if ('highlights' in CSS) CSS.highlights.set('passage', new Highlight(found.range));
    return () => {
      clearTimeout(timer);
      if ('highlights' in CSS) CSS.highlights.delete('passage');
    };
  }, [place, hash, version]);
}

function scrollTo(range: Range): void {
  const { top, height } = range.getBoundingClientRect();
  window.scrollTo({ top: window.scrollY + top - Math.max(80, (window.innerHeight - height) / 3) });
}
