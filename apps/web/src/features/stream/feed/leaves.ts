import type { FeedPage } from './feed-page.js';

/** A page after the first. While it is near it has its items; far away, no more than is needed to leave its place free. */
export interface Leaf<Item> {
  /** The cursor that it comes after. */
  after: string;
  items?: readonly Item[];
  /** The keys of its items when it was read last. */
  keys: readonly string[];
  endCursor: string | null;
  hasNextPage: boolean;
}

function unread<Item>(after: string): Leaf<Item> {
  return { after, keys: [], endCursor: null, hasNextPage: false };
}

export function isUnread({ keys, endCursor }: Leaf<unknown>): boolean {
  return keys.length === 0 && endCursor === null;
}

/**
 * The pages that follow the first, without a hole: each begins where the one above it ends, or overlaps with it. Where a page was read anew
 * and ends elsewhere now, one that hasn't been read goes in between, and so on until they meet. A list that goes on ends with one that
 * hasn't been read.
 */
export function joined<Item>(first: FeedPage<Item>, keyOf: (item: Item) => string, leaves: readonly Leaf<Item>[]): readonly Leaf<Item>[] {
  const chain: Leaf<Item>[] = [];
  const rest = [...leaves];
  let current: Pick<Leaf<Item>, 'endCursor' | 'hasNextPage'> = first;
  let above = new Set(first.items.map(keyOf));
  while (current.hasNextPage && current.endCursor !== null) {
    const after = current.endCursor;
    // Passed over: what the page above holds by now, and what was to be read from elsewhere.
    while (rest[0] && rest[0].after !== after && rest[0].keys.every((key) => above.has(key))) rest.shift();
    const [next] = rest;
    const meets = next && (next.after === after || next.keys.some((key) => above.has(key)));
    if (!meets || isUnread(next)) {
      chain.push(meets ? rest.shift()! : unread(after));
      while (rest[0] && isUnread(rest[0])) rest.shift();
    }
    const read = rest.shift();
    if (!read) break;
    chain.push(read);
    current = read;
    above = new Set(read.keys);
  }
  return chain;
}

/** The pages after one of them was read. */
export function withPage<Item>(leaves: readonly Leaf<Item>[], after: string, page: FeedPage<Item>, keyOf: (item: Item) => string): readonly Leaf<Item>[] {
  return leaves.map((leaf) => (leaf.after === after ? { ...page, after, keys: page.items.map(keyOf) } : leaf));
}

/** The pages after those that are far away were let go of. */
export function without<Item>(leaves: readonly Leaf<Item>[], far: ReadonlySet<string>): readonly Leaf<Item>[] {
  return leaves.map((leaf) => {
    if (!leaf.items || !far.has(leaf.after)) return leaf;
    const { items: _items, ...place } = leaf;
    return place;
  });
}
