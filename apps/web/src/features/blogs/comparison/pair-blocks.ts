import type { Node } from '@tiptap/pm/model';
import { diffArrays } from 'diff';

/** A block of the one text beside that of the other; null where the other has none. */
export type BlockPair = readonly [Node, Node] | readonly [Node, null] | readonly [null, Node];

/** How much of two blocks must be the same for one to be what became of the other. */
const ALIKE = 0.35;
/** Beyond this many combinations the blocks of a stretch aren't paired: it would take the browser too long. */
const MOST_COMBINATIONS = 40_000;

function wordsOf(block: Node): Map<string, number> {
  const words = new Map<string, number>();
  for (const word of block.textContent.match(/\p{Script=Han}|[\p{L}\p{N}]+/gu) ?? []) words.set(word, (words.get(word) ?? 0) + 1);
  return words;
}

const total = (words: Map<string, number>) => [...words.values()].reduce((sum, count) => sum + count, 0);

/** From 0 to 1: the part of their words that both have (Dice's coefficient). Pictures and lines have none, and are alike where they are of one kind. */
function likeness(one: Node, other: Node): number {
  const [words, others] = [wordsOf(one), wordsOf(other)];
  const size = total(words) + total(others);
  if (size === 0) return one.type.name === other.type.name ? 1 : 0;
  const shared = [...words].reduce((sum, [word, count]) => sum + Math.min(count, others.get(word) ?? 0), 0);
  return (2 * shared) / size;
}

/** Pairs what was taken away with what came in its place, in order, so that as much as possible stands beside its like. */
function pairStretch(removed: readonly Node[], added: readonly Node[]): BlockPair[] {
  if (removed.length * added.length > MOST_COMBINATIONS) return [...removed.map((one) => [one, null] as const), ...added.map((one) => [null, one] as const)];
  const alike = removed.map((one) => added.map((other) => likeness(one, other)));
  // best[i][j]: the most that pairing can yield of what comes from i and j on.
  const best = Array.from({ length: removed.length + 1 }, () => new Array<number>(added.length + 1).fill(0));
  const paired = (i: number, j: number) => (alike[i]![j]! < ALIKE ? -1 : alike[i]![j]! + best[i + 1]![j + 1]!);
  for (let i = removed.length - 1; i >= 0; i--) {
    for (let j = added.length - 1; j >= 0; j--) best[i]![j] = Math.max(best[i + 1]![j]!, best[i]![j + 1]!, paired(i, j));
  }
  const pairs: BlockPair[] = [];
  let [i, j] = [0, 0];
  while (i < removed.length || j < added.length) {
    if (i < removed.length && j < added.length && paired(i, j) >= best[i]![j]!) pairs.push([removed[i++]!, added[j++]!]);
    else if (i < removed.length && (j === added.length || best[i + 1]![j]! >= best[i]![j + 1]!)) pairs.push([removed[i++]!, null]);
    else pairs.push([null, added[j++]!]);
  }
  return pairs;
}

/** The blocks of two texts, each beside what it was or became. */
export function pairBlocks(before: readonly Node[], after: readonly Node[]): BlockPair[] {
  const written = (block: Node) => JSON.stringify(block.toJSON());
  const stretches = diffArrays(before.map(written), after.map(written), { timeout: 2_000 });
  if (!stretches) return pairStretch(before, after);
  const pairs: BlockPair[] = [];
  let [i, j] = [0, 0];
  let removed: readonly Node[] = [];
  for (const [at, { count, added, removed: gone }] of stretches.entries()) {
    if (gone) removed = before.slice(i, (i += count));
    if (gone && stretches[at + 1]?.added) continue;
    if (gone || added) {
      pairs.push(...pairStretch(removed, added ? after.slice(j, (j += count)) : []));
      removed = [];
    } else for (let k = 0; k < count; k++) pairs.push([before[i++]!, after[j++]!]);
  }
  return pairs;
}
