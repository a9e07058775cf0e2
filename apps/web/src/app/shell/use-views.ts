import { useEffect } from 'react';
import { fetchCode } from '../../shared/code/fetch-code.js';

const load = () => import('../../features/insights/watch-posts.js');

/** When the first page is there, what stands on the screen is counted for those who wrote it. */
export function useViews(ready: boolean): void {
  useEffect(() => {
    if (!ready) return undefined;
    let stop: (() => void) | undefined;
    let gone = false;
    const timer = setTimeout(() => {
      // Where its code can't be fetched, nothing is counted.
      fetchCode(load).then(
        ({ watchPosts }) => {
          if (!gone) stop = watchPosts(document.body);
        },
        () => undefined,
      );
    }, 3_000);
    return () => {
      gone = true;
      clearTimeout(timer);
      stop?.();
    };
  }, [ready]);
}
