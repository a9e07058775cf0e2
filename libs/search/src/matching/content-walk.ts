import { Injectable } from '@nestjs/common';
import { readsCompany } from '#access';
import { Database } from '#platform';
import { spanOf } from '../documents/keys.js';
import { begunWord } from './content-query.js';
import { type ContentMatch, ContentWindowsRepository, kindOf, type Search } from './content-windows.repository.js';

/** Matches that are ranked among each other: the newest so many, then the next. */
export const CHUNK = 60;
/** Documents read in order before the index of words is asked. An article's is a hundred times as long as a post's. */
const IN_ORDER = { POST: 2_000, ARTICLE: 100 } as const;
/** A window is so many times as long as the one before, so that a rare word needs few of them and a common one is found in the first. */
const GROWTH = 4;

/**
 * Walks back in time from the newest. A word that many have fills the chunk from the newest documents alone; the index, which gives
 * what it finds in no order, would have to sort all that ever had it. What few of those have is asked of the index, in windows of 25,
 * 100, 400 … days. Neither looks at words in audiences that aren't the viewer's.
 */
@Injectable()
export class ContentWalk {
  constructor(
    private readonly database: Database,
    private readonly windows: ContentWindowsRepository,
  ) {}

  /** The newest matches below search.until, at most CHUNK; fewer: there are no more. */
  async chunk(search: Search): Promise<ContentMatch[]> {
    if (search.viewer.audienceIds.length === 0) return [];
    const floor = await this.floor(search);
    if (floor !== undefined && isBelow(floor, search.from)) return this.windows.inOrder(this.database, search, CHUNK);
    const found = readsCompany(search.viewer) ? await this.windows.inOrder(this.database, { ...search, from: floor ?? search.from }, CHUNK) : [];
    if (found.length === CHUNK || (floor === undefined && readsCompany(search.viewer))) return found;
    return this.further(search, floor, found);
  }

  /** Where reading in order ends; undefined: not before all is read. Who doesn't read the company reads few of the documents; the index is quicker. */
  private floor({ viewer, place, until }: Search): Promise<string | undefined> {
    const kind = kindOf(place);
    return readsCompany(viewer) ? this.windows.nthBelow(this.database, kind, until, IN_ORDER[kind]) : Promise.resolve(undefined);
  }

  private async further(search: Search, floor: string | undefined, found: ContentMatch[]): Promise<ContentMatch[]> {
    const oldest = await this.windows.oldest(this.database, kindOf(search.place));
    if (oldest === undefined) return found;
    const without = await this.tooCommon(search, floor);
    const below = { ...search, until: floor ?? search.until };
    const last = spanOf(search.from !== undefined && !isBelow(search.from, oldest) ? search.from : oldest);
    let next = below.until === undefined ? spanOf(keyOfNow()) : spanOf(below.until);
    for (let length = 1; next >= last && found.length < CHUNK; length *= GROWTH) {
      const spans = Array.from({ length: Math.min(length, next - last + 1) }, (_, i) => next - i);
      found.push(...(await this.windows.bySpans(this.database, below, spans, without, CHUNK - found.length)));
      next -= spans.length;
    }
    return found;
  }

  /**
   * A begun word that more documents have than all other words together: "quokka th". The index would gather everything that begins with
   * th, in all time; so it is asked for the others, and what it finds for this one.
   */
  private async tooCommon(search: Search, floor: string | undefined) {
    const word = begunWord(search.query);
    if (word === undefined || floor === undefined) return word;
    const counts = await this.windows.compare(this.database, { ...search, from: floor }, word);
    return counts.word > counts.others ? word : undefined;
  }
}

/** UUIDs of one case and length, which their text orders as PostgreSQL does. */
function isBelow(key: string, other: string | undefined): boolean {
  return other !== undefined && key < other;
}

/** Beyond what any clock of the hub's gives by now. */
function keyOfNow(): string {
  return (Date.now() + 86_400_000).toString(16).padStart(12, '0');
}
