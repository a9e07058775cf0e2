import type { KeyboardEvent, RefObject } from 'react';

const FOCUSABLE = 'a[href], button:not(:disabled), input, textarea, [tabindex="0"]';

/** Moves the focus to an article of the feed, and what of it is above or below the window into it. */
export function focusArticle(article: HTMLElement | undefined): void {
  article?.focus({ preventScroll: true });
  article?.scrollIntoView({ block: article.offsetHeight > window.innerHeight * 0.8 ? 'start' : 'nearest' });
}

/** The keys of an ARIA feed: from article to article, and out of it at either end. */
export function useFeedKeys(feed: RefObject<HTMLElement | null>) {
  return (event: KeyboardEvent) => {
    const list = feed.current;
    const target = event.target as HTMLElement;
    if (!list || event.altKey || event.metaKey || target.closest('input, textarea, [contenteditable="true"]')) return;
    const articles = [...list.querySelectorAll<HTMLElement>('[aria-posinset]')];
    const at = articles.findIndex((article) => article.contains(target));
    const step = event.key === 'PageDown' ? 1 : event.key === 'PageUp' ? -1 : 0;
    if (step !== 0 && !event.ctrlKey && at >= 0) {
      event.preventDefault();
      focusArticle(articles[at + step]);
    } else if (event.ctrlKey && (event.key === 'Home' || event.key === 'End')) {
      const outside = [...document.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((element) => !list.contains(element) && element.checkVisibility());
      const follows = (element: HTMLElement) => (list.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
      const next = event.key === 'End' ? outside.find(follows) : outside.findLast((element) => !follows(element));
      if (!next) return;
      event.preventDefault();
      next.focus();
    }
  };
}
