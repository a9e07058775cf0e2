import type { Hit } from '../matching/kind-search.js';
import { SEARCH_KINDS, type SearchKind } from '../matching/search-kind.js';

/** How far each kind's list has been read: its last hit's key. */
export type Positions = Partial<Record<SearchKind, string>>;

/** A hit in the one list, and how far all kinds had been read with it. */
export interface PlacedHit {
  readonly hit: Hit;
  readonly positions: Positions;
}

/** Makes one list of several kinds' lists: the better match first, of equal ones in the kinds' order. */
export function mergeHits(lists: readonly (readonly Hit[])[], start: Positions): PlacedHit[] {
  const waiting = lists.map((list) => [...list]);
  const placed: PlacedHit[] = [];
  let positions = start;
  for (;;) {
    const best = waiting.filter((list) => list.length > 0).sort(([one], [other]) => order(one as Hit) - order(other as Hit))[0];
    const hit = best?.shift();
    if (hit === undefined) return placed;
    positions = { ...positions, [hit.kind]: hit.key };
    placed.push({ hit, positions });
  }
}

function order({ level, kind }: Hit): number {
  return -level * SEARCH_KINDS.length + SEARCH_KINDS.indexOf(kind);
}
