import { memo, useMemo, type ReactNode } from 'react';
import { FeedPlaceContext } from './feed-place.js';
import styles from './feed.module.css';

interface FeedRowProps<Item> {
  item: Item;
  above: Item | undefined;
  position: number;
  /** How many there are in all; -1 while that isn’t known. */
  size: number;
  index: number;
  measure: (element: HTMLElement | null) => void;
  render: (item: Item, above: Item | undefined) => ReactNode;
  between?: ((above: Item | undefined, item: Item) => ReactNode) | undefined;
}

/** One item in its place. Scrolling by draws none of them anew. */
function Row<Item>({ item, above, position, size, index, measure, render, between }: FeedRowProps<Item>) {
  const place = useMemo(() => ({ 'aria-posinset': position, 'aria-setsize': size, tabIndex: 0 as const }), [position, size]);
  return (
    <div ref={measure} data-index={index} className={styles.item}>
      {between?.(above, item)}
      <FeedPlaceContext value={place}>{render(item, above)}</FeedPlaceContext>
    </div>
  );
}

export const FeedRow = memo(Row) as typeof Row;
