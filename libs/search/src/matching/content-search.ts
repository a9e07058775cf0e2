import type { Viewer } from '#access';
import type { SearchQuery } from '../query/search-query.js';
import { byRank, type ContentRank, rankOf } from '../ranking/rank-contents.js';
import type { Place } from './content-query.js';
import { chunkOf, type ContentWalk } from './content-walk.js';
import type { Hit, KindSearch, Level } from './kind-search.js';
import type { ResolveFilters } from './resolve-filters.js';
import type { SearchKind } from './search-kind.js';

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const KEY = new RegExp(`^[01]/(?:${UUID})?/\\d/\\d{1,15}/${UUID}$`);

/** One pass over all there is: where the words are to stand, and how good a match that is. */
interface Pass {
  readonly place: Place;
  readonly level: Level;
}

/** A hit's key, read: the pass, the key that its chunk lies below, and its rank there. */
interface Reached {
  readonly pass: number;
  readonly until: string | undefined;
  readonly rank: ContentRank | undefined;
}

/** Finds posts or articles: the newest matches are ranked among each other, then the next newest, and so on. */
export abstract class ContentSearch implements KindSearch {
  abstract readonly kind: SearchKind;
  protected abstract readonly passes: readonly Pass[];

  constructor(
    private readonly walk: ContentWalk,
    private readonly filters: ResolveFilters,
  ) {}

  isKey(text: string): boolean {
    return KEY.test(text);
  }

  async find(viewer: Viewer, asked: SearchQuery, after: string | undefined, limit: number): Promise<Hit[]> {
    const query = await this.filters.run(viewer, asked);
    const hits: Hit[] = [];
    if (query === undefined) return hits;
    let reached = reachedBy(after);
    while (reached.pass < this.passes.length && hits.length < limit) {
      const { place, level } = this.passes[reached.pass] as Pass;
      const until = lower(reached.until, query.until);
      const chunk = place === 'TITLE' && query.all.length === 0 ? [] : await this.walk.chunk({ viewer, query, place, from: query.from, until });
      for (const { id, rank } of ranked(chunk, reached.rank)) hits.push({ kind: this.kind, id, level, key: keyOf({ ...reached, rank }) });
      const last = chunk.at(-1);
      reached = chunk.length === chunkOf(query) && last ? { pass: reached.pass, until: last.streamKey, rank: undefined } : { pass: reached.pass + 1, until: undefined, rank: undefined };
    }
    return hits.slice(0, limit);
  }
}

function ranked(chunk: Awaited<ReturnType<ContentWalk['chunk']>>, beyond: ContentRank | undefined): { id: string; rank: ContentRank }[] {
  return chunk.map((match) => ({ id: match.id, rank: rankOf(match) }))
    .filter(({ rank }) => beyond === undefined || byRank(beyond, rank) < 0)
    .sort((one, other) => byRank(one.rank, other.rank));
}

function lower(one: string | undefined, other: string | undefined): string | undefined {
  return one === undefined || (other !== undefined && other < one) ? other : one;
}

function keyOf({ pass, until, rank }: Reached): string {
  return [pass, until ?? '', rank?.match, rank?.moment, rank?.streamKey].join('/');
}

function reachedBy(key: string | undefined): Reached {
  if (key === undefined) return { pass: 0, until: undefined, rank: undefined };
  const [pass, until, match, moment, streamKey] = key.split('/') as [string, string, string, string, string];
  return { pass: Number(pass), until: until || undefined, rank: { match: Number(match), moment: Number(moment), streamKey } };
}
