import { useEffect, useRef } from 'react';
import { Button } from '../../../shared/ui/button.js';
import { PostsSkeleton } from '../../../shared/ui/skeleton.js';
import type { FeedProps } from './feed-page.js';
import styles from './feed.module.css';

interface FeedMoreProps<Item> extends Pick<FeedProps<Item>, 'useNextPage' | 'keyOf' | 'render' | 'between' | 'end'> {
  /** The last item of the page before. */
  above: Item | undefined;
  after: string;
  /** How many pages from here on are open already. */
  left: number;
  deepen: () => void;
}

/** The pages after the first: open ones one after the other, then a mark that opens the next when it comes near. */
export function FeedMore<Item>(props: FeedMoreProps<Item>) {
  return props.left > 0 ? <OpenPage {...props} /> : <Mark deepen={props.deepen} />;
}

function OpenPage<Item>({ after, above, left, deepen, useNextPage, keyOf, render, between, end }: FeedMoreProps<Item>) {
  const { page, failed, retry } = useNextPage(after);
  if (failed) {
    return (
      <article className={styles.end}>
        <Button variant="quiet" onClick={retry}>
          Couldn’t load more. Try again
        </Button>
      </article>
    );
  }
  if (!page) return <PostsSkeleton count={3} />;
  return (
    <>
      {page.items.map((item, index) => (
        <div key={keyOf(item)} className={styles.item}>
          {between?.(index > 0 ? page.items[index - 1] : above, item)}
          {render(item)}
        </div>
      ))}
      {page.hasNextPage && page.endCursor ? (
        <FeedMore after={page.endCursor} above={page.items.at(-1) ?? above} left={left - 1} {...{ deepen, useNextPage, keyOf, render, between, end }} />
      ) : (
        end
      )}
    </>
  );
}

function Mark({ deepen }: { deepen: () => void }) {
  const mark = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && deepen(), { rootMargin: '1200px' });
    if (mark.current) observer.observe(mark.current);
    return () => observer.disconnect();
  });
  return (
    <div ref={mark} className={styles.mark} aria-hidden />
  );
}
