/** A page of a thread, oldest first. */
export interface ThreadPage<Item> {
  entries: readonly Entry<Item>[];
  /** The cursor that it was read from, forward or backward. */
  after?: string;
  before?: string;
  /** Nothing precedes it. */
  oldest: boolean;
  /** Nothing follows it. */
  newest: boolean;
}

interface Entry<Item> {
  cursor: string;
  item: Item;
}

/** Pages that follow each other without a gap. */
export type Block<Item> = Pick<ThreadPage<Item>, 'entries' | 'oldest' | 'newest'>;

interface Placed {
  id: string;
  createdAt: string;
}

/** What was read of a thread, in whatever order that happened: blocks in the order of time, with a gap between each and the next. */
export function blocksOf<Item extends Placed>(pages: readonly ThreadPage<Item>[]): readonly Block<Item>[] {
  return pages.reduce<Block<Item>[]>((blocks, page) => withPage(blocks, page), []).toSorted(inTime);
}

/** Joins a page to what it follows and to what follows it: by the cursor that it was read from, or because both have the same reply. */
function withPage<Item extends Placed>(blocks: readonly Block<Item>[], page: ThreadPage<Item>): Block<Item>[] {
  const ids = new Set(page.entries.map(({ item }) => item.id));
  const [first] = page.entries;
  const isAbove = ({ entries }: Block<Item>) => entries.some(({ cursor, item }) => cursor === page.after || item.id === first?.item.id);
  const isBelow = ({ entries }: Block<Item>) => entries.some(({ cursor, item }) => cursor === page.before || ids.has(item.id));
  const above = blocks.filter(isAbove);
  const below = blocks.filter((block) => !above.includes(block) && isBelow(block));
  const rest = blocks.filter((block) => !above.includes(block) && !below.includes(block));
  if (page.entries.length === 0 && above.length + below.length === 0 && blocks.length > 0) return rest;
  const all = [...above, page, ...below];
  const entries = new Map(all.flatMap((each) => each.entries.map((entry) => [entry.item.id, entry])));
  // Whether something follows is known best by who looked last.
  return [...rest, { entries: [...entries.values()], oldest: all.some(({ oldest }) => oldest), newest: page.newest || below.some(({ newest }) => newest) }];
}

function inTime<Item extends Placed>(one: Block<Item>, other: Block<Item>): number {
  if (one.oldest !== other.oldest) return one.oldest ? -1 : 1;
  if (one.newest !== other.newest) return one.newest ? 1 : -1;
  return one.entries[0]!.item.createdAt.localeCompare(other.entries[0]!.item.createdAt);
}
