import type { ReactNode } from 'react';
import type { PagedList } from '../../../shared/graphql/forget-pages.js';
import type { FeedPage } from './feed-page.js';

/** How the page after a cursor is read; a hook, called once for each page that is open. */
export type UseNextPage<Item> = (after: string) => { page?: FeedPage<Item>; failed: boolean; retry: () => void };

export interface FeedProps<Item> {
  /** Names this timeline among all others, to find the place again on going back. */
  name: string;
  label: string;
  first: FeedPage<Item>;
  useNextPage: UseNextPage<Item>;
  /** Where the cache keeps the pages, so that those far away can be let go of. */
  list: PagedList;
  keyOf: (item: Item) => string;
  isOwn?: (item: Item) => boolean;
  /** An item, which may say less for what is above it. */
  render: (item: Item, above: Item | undefined) => ReactNode;
  /** What stands above an item because of what is above it; nothing is above the first. */
  between?: (above: Item | undefined, item: Item) => ReactNode;
  /** Told of what is shown whenever something else is on top. */
  onTop?: (shown: readonly Item[]) => void;
  empty: ReactNode;
  /** Below the last one. */
  end?: ReactNode;
}
