import { Injectable } from '@nestjs/common';
import { readsCompany } from '#access';
import { Database, DAY_MS } from '#platform';
import { spanOf } from '../documents/keys.js';
import { begunWord, type ContentQuery, hasPhrase } from './content-query.js';
import { type ContentMatch, ContentWindowsRepository, FIRST_KEY, kindOf, type Search } from './content-windows.repository.js';

/**
 * Matches that are ranked among each other: the newest so many, then the next. Fewer where words are to stand together: the index gives all that have
 * them, and each has to be looked at.
 */
export function chunkOf(query: ContentQuery): number {
  return hasPhrase(query) ? 24 : 60;
}

/** Documents read in order before the index of words is asked. An article's is a hundred times as long as a post's. */
const IN_ORDER = { POST: 2_000, ARTICLE: 100 } as const;
/** Where the newest have a phrase at least so often, it is read on in order, to where the chunk should be full, but so far at most. */
const OFTEN = 4;
const IN_ORDER_AT_MOST = 20_000;
/** A window is at most so many times as long as the one before, so that a rare word needs few of them and a common one is found in the first. */
const GROWTH = 4;

/**
 * Walks back in time from the newest. A word that many have fills the chunk from the newest documents alone; the index, which gives
 * what it finds in no order, would have to sort all that ever had it. What few of those have is asked of the index, in windows of 25
 * days, then longer ones. Neither looks at words in audiences that aren't the viewer's.
 */
@Injectable()
export class ContentWalk {
  constructor(
    private readonly database: Database,
    private readonly windows: ContentWindowsRepository,
  ) {}

  /** The newest matches below search.until, at most a chunk; fewer: there are no more. */
  async chunk(search: Search): Promise<ContentMatch[]> {
    if (search.viewer.audienceIds.length === 0) return [];
    const { found, floor } = readsCompany(search.viewer) ? await this.newest(search) : { found: [], floor: search.until };
    return found.length === chunkOf(search.query) || isPast(floor, search) ? found : this.further(search, floor, found);
  }

  /**
   * Reads in order: who doesn't read the company reads few of the documents, and the index is quicker. A phrase that is there often is read on for: of two common
   * words the index has all that have both, and each would have to be looked at.
   * @returns where it ended; FIRST_KEY: all is read
   */
  private async newest(search: Search): Promise<{ found: ContentMatch[]; floor: string }> {
    const [count, chunk] = [IN_ORDER[kindOf(search.place)], chunkOf(search.query)];
    const newest = await this.inOrder(search, search.until, count, chunk);
    const { length } = newest.found;
    if (length === chunk || length < OFTEN || isPast(newest.floor, search) || !hasPhrase(search.query)) return newest;
    const wanted = Math.min(IN_ORDER_AT_MOST, Math.ceil((1.5 * count * chunk) / length));
    const next = await this.inOrder(search, newest.floor, wanted, chunk - length);
    return { found: [...newest.found, ...next.found], floor: next.floor };
  }

  private async inOrder(search: Search, until: string | undefined, count: number, limit: number): Promise<{ found: ContentMatch[]; floor: string }> {
    const floor = (await this.windows.nthBelow(this.database, kindOf(search.place), until, count)) ?? FIRST_KEY;
    const from = search.from !== undefined && floor < search.from ? search.from : floor;
    return { found: await this.windows.inOrder(this.database, { ...search, until, from }, limit), floor };
  }

  private async further(search: Search, floor: string | undefined, found: ContentMatch[]): Promise<ContentMatch[]> {
    const oldest = await this.windows.oldest(this.database, kindOf(search.place));
    if (oldest === undefined) return found;
    const without = await this.tooCommon(search);
    const below = { ...search, until: floor };
    const last = spanOf(search.from !== undefined && search.from > oldest ? search.from : oldest);
    const first = below.until === undefined ? spanOf(keyOfNow()) : spanOf(below.until);
    const [before, chunk] = [found.length, chunkOf(search.query)];
    let next = first;
    for (let length = 1; next >= last && found.length < chunk; length = lengthAfter(length, first - next, found.length - before, chunk - found.length)) {
      const spans = Array.from({ length: Math.min(length, next - last + 1) }, (_, i) => next - i);
      found.push(...(await this.windows.bySpans(this.database, below, spans, without, chunk - found.length)));
      next -= spans.length;
    }
    return found;
  }

  /**
   * A begun word that more documents have than all else that is asked: "quokka th", "from:ada th". The index would gather everything that
   * begins with th, in all time; so it is asked for the rest, and what it finds for this one.
   */
  private async tooCommon(search: Search) {
    const word = begunWord(search.query);
    if (word === undefined || !readsCompany(search.viewer)) return word;
    const kind = kindOf(search.place);
    const from = await this.windows.nthBelow(this.database, kind, search.until, IN_ORDER[kind]);
    const counts = await this.windows.compare(this.database, { ...search, from }, word);
    return counts.word > counts.others ? word : undefined;
  }
}

/** Spans of the next window: as many as what the last ones had promises to be enough, as each match costs its look, wanted or not. */
function lengthAfter(length: number, spans: number, found: number, wanted: number): number {
  return Math.min(length * GROWTH, found === 0 ? Infinity : Math.ceil((1.25 * wanted * spans) / found));
}

/** Whether nothing that is asked for lies below a key. UUIDs of one case and length are ordered by their text as PostgreSQL does. */
function isPast(key: string | undefined, { from }: Search): boolean {
  return key !== undefined && (key === FIRST_KEY || (from !== undefined && key < from));
}

/** Beyond what any clock of the hub's gives by now. */
function keyOfNow(): string {
  return (Date.now() + DAY_MS).toString(16).padStart(12, '0');
}
