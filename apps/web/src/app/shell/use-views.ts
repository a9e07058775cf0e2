import { useEffect } from 'react';

/** When the first page is there, what stands on the screen is counted for those who wrote it. */
export function useViews(ready: boolean): void {
  useEffect(() => {
    if (!ready) return undefined;
    let stop: (() => void) | undefined;
    const timer = setTimeout(() => {
      void import('../../features/insights/watch-posts.js').then(({ watchPosts }) => {
        stop = watchPosts(document.body);
      });
    }, 3_000);
    return () => {
      clearTimeout(timer);
      stop?.();
    };
  }, [ready]);
}
