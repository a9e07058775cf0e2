import { useEffect, useRef } from 'react';
import { Button } from '../../../shared/ui/button.js';
import { PostsSkeleton } from '../../../shared/ui/skeleton.js';
import type { FeedProps } from './feed-page.js';
import styles from './feed.module.css';

interface FeedMoreProps<Item> extends Pick<FeedProps<Item>, 'useNextPage' | 'keyOf' | 'render'> {
  after: string;
  /** How many pages from here on are open already. */
  left: number;
  deepen: () => void;
}

/** The pages after the first: open ones one after the other, then a mark that opens the next when it comes near. */
export function FeedMore<Item>(props: FeedMoreProps<Item>) {
  return props.left > 0 ? <OpenPage {...props} /> : <Mark deepen={props.deepen} />;
}

function OpenPage<Item>({ after, left, deepen, useNextPage, keyOf, render }: FeedMoreProps<Item>) {
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
      {page.items.map((item) => (
        <div key={keyOf(item)} className={styles.item}>
          {render(item)}
        </div>
      ))}
      {page.hasNextPage && page.endCursor ? (
        <FeedMore after={page.endCursor} left={left - 1} {...{ deepen, useNextPage, keyOf, render }} />
      ) : (
        <p className={styles.end}>That’s everything.</p>
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
