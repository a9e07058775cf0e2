import { useEffect } from 'react';
import { FeedMore } from './feed-more.js';
import type { FeedProps } from './feed-page.js';
import { useFeedDepth } from './use-feed-depth.js';
import { useHeldBack } from './use-held-back.js';
import styles from './feed.module.css';

const never = () => false;
const everything = <p className={styles.end}>That’s everything.</p>;

/**
 * A timeline that goes on as one scrolls. Each page asks from the end of the one before it, so that there is no hole
 * between them even when the first was read anew.
 */
export function Feed<Item>({ name, label, first, useNextPage, keyOf, isOwn = never, render, between, onTop, empty, end = everything }: FeedProps<Item>) {
  const [depth, deepen] = useFeedDepth(name);
  const { shown, held, letIn } = useHeldBack(first.items, keyOf, isOwn);
  const top = shown[0] && keyOf(shown[0]);
  useEffect(() => {
    onTop?.(shown);
    // What else changes in the list doesn’t change where the reader is.
  }, [top]);
  if (first.items.length === 0 && !first.hasNextPage) return empty;
  const letInAndRise = () => {
    letIn();
    window.scrollTo({ top: 0, behavior: 'smooth' });
  };
  return (
    <>
      <div className={styles.news} aria-live="polite">
        {held > 0 && (
          <button type="button" className={styles.pill} onClick={letInAndRise}>
            {held === 1 ? '1 new post' : `${held} new posts`}
          </button>
        )}
      </div>
      <div role="feed" aria-label={label} className={styles.feed}>
        {shown.map((item, index) => (
          <div key={keyOf(item)} className={styles.item}>
            {between?.(shown[index - 1], item)}
            {render(item)}
          </div>
        ))}
        {first.hasNextPage && first.endCursor && (
          <FeedMore after={first.endCursor} left={depth - 1} deepen={deepen} above={shown.at(-1)} {...{ useNextPage, keyOf, render, between, end }} />
        )}
      </div>
      {!first.hasNextPage && (end !== everything || first.items.length > 5) && end}
    </>
  );
}
