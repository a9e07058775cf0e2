import type { ItemRow } from '../feed/rows.js';
import type { Block } from './blocks.js';
import type { Reply } from './branches.js';

/** What to read of a thread: from a cursor, around a reply, or its end. */
export type Part = { after: string } | { before: string } | { around: string } | { last: true };

/** What of a thread hasn’t been read: how to go on from above, and from below where something stands there. */
export interface Gap {
  above: Part;
  below?: Part;
}

export interface ThreadGapRow {
  key: string;
  after: string;
  keys: readonly never[];
  height: number;
  gap: Gap;
}

/** As high as its words and what is around them, in pixels. */
const HEIGHT = 68;

const gapRow = (number: number, gap: Gap): ThreadGapRow => ({ key: `gap ${number}`, after: `gap ${number}`, keys: [], height: HEIGHT, gap });

/**
 * The first level of a thread, with a row for each gap.
 * @param lately ids of what came in while one reads: between them is nothing
 */
export function rowsOfThread<Item extends Reply>(first: readonly Item[], blocks: readonly Block<Item>[], lately: ReadonlySet<string>): (ItemRow<Item> | ThreadGapRow)[] {
  const blockOf = new Map(blocks.flatMap(({ entries }, index) => entries.map(({ item }) => [item.id, index])));
  const end = (index: number): Part => ({ after: blocks[index]!.entries.at(-1)?.cursor ?? '' });
  const rows: (ItemRow<Item> | ThreadGapRow)[] = [];
  let gaps = 0;
  let at = 0;
  /** How to read on below what stands last; nothing: there is nothing more. */
  let above: Part | undefined = end(0);
  let open = !blocks[0]?.newest || blocks.length > 1;
  const gapBefore = (below: Part) => {
    if (open && above) rows.push(gapRow((gaps += 1), { above, below }));
  };
  for (const [index, item] of first.entries()) {
    const block = blockOf.get(item.id);
    if (block !== undefined && block > at) {
      gapBefore({ before: blocks[block]!.entries[0]!.cursor });
      at = block;
      above = end(at);
      open = !blocks[at]!.newest;
    } else if (block === undefined && open) {
      const isLate = lately.has(item.id);
      gapBefore(isLate ? { last: true } : { around: item.id });
      above = { around: item.id };
      open = !isLate;
    }
    rows.push({ key: item.id, item, above: first[index - 1], position: index + 1 });
  }
  if (open && above) rows.push(gapRow(gaps + 1, { above }));
  return rows;
}
