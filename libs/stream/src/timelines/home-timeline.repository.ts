import { Injectable } from '@nestjs/common';
import { personOf, type Viewer } from '#access';
import { type Page, type Slice, sliceOf, type Sql } from '#platform';
import type { HomeEntry } from './home-entry.js';
import { type Source, SourceHeadsRepository } from './source-heads.repository.js';
import { probe } from './source-probe.js';

interface Place extends HomeEntry {
  /** What muted words stand in is left out at last: to look for them costs more than all else, and mostly a page is all that is looked at. */
  readonly saysMuted: boolean;
}

const MOST_AT_ONCE = 100;

/**
 * Home, as a pruned pull: no copies of posts are kept for their readers. The sources are taken in order of their newest keys, and when
 * what is newer than the head of the first one left out fills the page, no further source can hold anything for it.
 */
@Injectable()
export class HomeTimelineRepository {
  constructor(private readonly heads: SourceHeadsRepository) {}

  async page(sql: Sql, viewer: Viewer, page: Page): Promise<Slice<HomeEntry>> {
    const personId = personOf(viewer);
    const kept: HomeEntry[] = [];
    for (let rest = page; ;) {
      const places = await this.places(sql, viewer, personId, rest);
      kept.push(...places.filter((place) => !place.saysMuted));
      const last = places.at(-1);
      if (kept.length > page.limit || places.length <= rest.limit || !last) return sliceOf(page, kept);
      // Muted words took some away: on from the last place seen, with more at a time the longer it takes.
      rest = { ...rest, cursor: last.streamKey, limit: Math.min(2 * rest.limit, MOST_AT_ONCE) };
    }
  }

  /** The next places in the page's direction, one more than its limit where there are; those that say what the viewer mutes are marked. */
  private async places(sql: Sql, viewer: Viewer, personId: string, page: Page): Promise<Place[]> {
    const sources = await this.heads.of(sql, viewer, personId, page);
    for (let count = firstCount(sources, page); ; count *= 2) {
      // The sources left out hold nothing newer than the first of their heads. Nothing older is wanted unless the page isn't full by then.
      const floor = page.forward ? sources[count]?.head : undefined;
      const places = await sql.query<Place>(probe(viewer, personId, page, sources.slice(0, count), floor, sources[0]?.mutes ?? true));
      if (floor === undefined || places.length > page.limit) return places;
    }
  }
}

/**
 * With exact heads and no doubles, the page's entries lie in as many sources as it has entries, so twice that mostly
 * suffices. Every source whose head lies beyond the cursor must be asked, as must all when reading backward.
 */
function firstCount(sources: readonly Source[], page: Page): number {
  if (!page.forward) return Math.max(sources.length, 1);
  const beyond = page.cursor === undefined ? 0 : sources.findIndex((source) => source.head < (page.cursor as string));
  return (beyond === -1 ? sources.length : beyond) + 2 * (page.limit + 1);
}
