import type { FeedPage } from './feed-page.js';
import type { Leaf } from './leaves.js';

/** What stands in the list: an item, or the place of a page that isn't there. */
export type Row<Item> = ItemRow<Item> | GapRow;

export interface ItemRow<Item> {
  key: string;
  item: Item;
  above: Item | undefined;
  /** Its place among all that are known, from 1. */
  position: number;
  /** The page that it belongs to; absent: the first. */
  after?: string;
}

export interface GapRow {
  key: string;
  after: string;
  /** The keys of those whose place it is; none: unknown. */
  keys: readonly string[];
  /** How high it is, in pixels, where that is known beforehand. */
  height?: number;
}

/** So many are expected of a page that was never read. */
export const EXPECTED = 3;

/** The rows of all pages, one after the other, and for how many items they stand. What overlapping pages share stands once, what is `gone` not at all. */
export function rowsOf<Item>(shown: readonly Item[], leaves: readonly Leaf<Item>[], keyOf: (item: Item) => string, gone: ReadonlySet<string>): { rows: Row<Item>[]; count: number } {
  const rows: Row<Item>[] = [];
  const there = new Set(gone);
  let above: Item | undefined;
  let position = 0;
  const add = (items: readonly Item[], after?: string) => {
    for (const item of items) {
      const key = keyOf(item);
      if (there.has(key)) continue;
      there.add(key);
      rows.push({ key, item, above, position: (position += 1), ...(after === undefined ? {} : { after }) });
      above = item;
    }
  };
  add(shown);
  for (const { after, items, keys } of leaves) {
    if (items) add(items, after);
    else {
      const missing = keys.filter((key) => !there.has(key));
      // Read once, it is another row than before: its height is known then.
      rows.push({ key: `after ${after} ${missing.length}`, after, keys: missing });
      position += missing.length;
      above = undefined;
    }
  }
  return { rows, count: position };
}

/** The items of a page as they are known: whether they are the same as before. */
export function isSamePage<Item>(one: FeedPage<Item> | undefined, other: FeedPage<Item>): boolean {
  return (
    one !== undefined &&
    one.endCursor === other.endCursor &&
    one.hasNextPage === other.hasNextPage &&
    one.items.length === other.items.length &&
    one.items.every((item, index) => item === other.items[index])
  );
}
