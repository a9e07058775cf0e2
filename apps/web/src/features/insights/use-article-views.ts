import { useEffect } from 'react';
import { fetchCode } from '../../shared/code/fetch-code.js';

const load = () => import('./watch-article.js');

/** Counts an article that is read, for its authors' figures. The code for it comes when the page is there. */
export function useArticleViews(id: string | undefined, minutes: number): void {
  useEffect(() => {
    const text = document.querySelector('.article-body');
    if (!id || !text) return undefined;
    let stop: (() => void) | undefined;
    let gone = false;
    fetchCode(load).then(
      ({ watchArticle }) => {
        if (!gone) stop = watchArticle(id, text, minutes);
      },
      // Where its code can't be fetched, nothing is counted.
      () => undefined,
    );
    return () => {
      gone = true;
      stop?.();
    };
  }, [id, minutes]);
}
