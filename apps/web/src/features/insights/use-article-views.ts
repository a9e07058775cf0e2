import { useEffect } from 'react';

/** Counts an article that is read, for its authors' figures. The code for it comes when the page is there. */
export function useArticleViews(id: string | undefined, minutes: number): void {
  useEffect(() => {
    const text = document.querySelector('.article-body');
    if (!id || !text) return undefined;
    let stop: (() => void) | undefined;
    let gone = false;
    void import('./watch-article.js').then(({ watchArticle }) => {
      if (!gone) stop = watchArticle(id, text, minutes);
    });
    return () => {
      gone = true;
      stop?.();
    };
  }, [id, minutes]);
}
