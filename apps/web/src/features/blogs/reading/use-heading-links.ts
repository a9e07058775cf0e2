import { useLingui } from '@lingui/react/macro';
import { useEffect, type RefObject } from 'react';
import { copyLink } from '../../../shared/ui/copy-link.js';
import { placeIn } from '../../../shared/ui/place-in-address.js';

/** Gives each heading of an article a link to itself, which is copied when it is pressed; and shows the one that the page's address names. */
export function useHeadingLinks(body: RefObject<HTMLElement | null>, html: string): void {
  const { t } = useLingui();
  useEffect(() => {
    const headings = [...(body.current?.querySelectorAll<HTMLElement>('h1[id], h2[id], h3[id], h4[id]') ?? [])];
    const links = headings.map((heading) => linkTo(heading, t`Copy the link to this section`, t`Link to the section copied.`));
    // The router restores its own place after this.
    const named = document.getElementById(placeIn(location.hash));
    const timer = named && headings.includes(named) ? setTimeout(() => named.scrollIntoView(), 60) : undefined;
    return () => {
      clearTimeout(timer);
      for (const link of links) link.remove();
    };
  }, [body, html, t]);
}

function linkTo(heading: HTMLElement, label: string, done: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = `#${heading.id}`;
  link.dataset['headingLink'] = '';
  link.ariaLabel = `${label}: ${heading.textContent}`;
  link.addEventListener('click', () => void copyLink(link.href, done));
  heading.append(link);
  return link;
}
