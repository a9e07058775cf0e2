import { useEffect, useEffectEvent } from 'react';
import { Plural } from '@lingui/react/macro';
import { FeedList } from './feed-list.js';
import type { FeedProps } from './feed-props.js';
import { FeedEnd } from './feed-end.js';
import { useHeldBack } from './use-held-back.js';
import styles from './feed.module.css';

const never = () => false;

/** A timeline that goes on as one scrolls, however long it is: what is new on top, and the list. */
export function Feed<Item>({ first, isOwn = never, onTop, empty, end, ...props }: FeedProps<Item>) {
  const { keyOf } = props;
  const { shown, held, arrived, letIn } = useHeldBack(first.items, keyOf, isOwn);
  const top = shown[0] && keyOf(shown[0]);
  // What else changes in the list doesn’t change where the reader is.
  const tellTop = useEffectEvent(() => onTop?.(shown));
  useEffect(() => tellTop(), [top]);
  if (first.items.length === 0 && !first.hasNextPage) return empty;
  const letInAndRise = () => {
    letIn();
    window.scrollTo({ top: 0, behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
    requestAnimationFrame(() => document.querySelector<HTMLElement>('#main [role="feed"] [aria-posinset="1"]')?.focus({ preventScroll: true }));
  };
  return (
    <>
      <div className={styles.news} aria-live="polite">
        {held > 0 && (
          <button type="button" className={styles.pill} data-action="show-new" onClick={letInAndRise}>
            <Plural value={held} one="# new post" other="# new posts" />
          </button>
        )}
        {/* What comes in where one looks is seen; those who don’t see it are told. */}
        <span key={top} className={styles.status}>{held === 0 && arrived > 0 && <Plural value={arrived} one="# post came in" other="# posts came in" />}</span>
      </div>
      <FeedList {...props} first={first} shown={shown} end={end ?? <FeedEnd of={first} />} />
    </>
  );
}
