import type { Page } from './page.js';
import { encodeCursor } from './cursor.js';
import type { PageInfo } from './page-info.type.js';

/** A page as a repository returns it: the items in the list's order and whether more lie beyond in the direction read. */
export interface Slice<Item> {
  readonly items: readonly Item[];
  readonly more: boolean;
}

export interface Edge<Node> {
  cursor: string;
  node: Node;
}

export interface ConnectionOf<EdgeType> {
  edges: EdgeType[];
  pageInfo: PageInfo;
}

/**
 * Makes a Slice of rows that were read in the page's direction with a limit of `page.limit + 1`:
 * the row too many tells whether more follow, and rows read backward are turned round.
 */
export function sliceOf<Item>(page: Page, rows: readonly Item[]): Slice<Item> {
  const items = rows.slice(0, page.limit);
  return { items: page.forward ? items : items.reverse(), more: rows.length > page.limit };
}

/** Makes a Relay connection of a slice. `edgeOf` gives each item's key (the cursor's inside) and the rest of its edge. */
export function connectionOf<Item, Rest extends object>(
  page: Page,
  slice: Slice<Item>,
  edgeOf: (item: Item) => Rest & { key: string },
): ConnectionOf<Omit<Rest, 'key'> & { cursor: string }> {
  const edges = slice.items.map((item) => {
    const { key, ...rest } = edgeOf(item);
    return { ...rest, cursor: encodeCursor(key) };
  });
  return {
    edges,
    pageInfo: {
      hasNextPage: page.forward ? slice.more : page.cursor !== undefined,
      hasPreviousPage: page.forward ? page.cursor !== undefined : slice.more,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
