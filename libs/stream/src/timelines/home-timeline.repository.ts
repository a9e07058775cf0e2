import { Injectable } from '@nestjs/common';
import { personOf, type Viewer } from '#access';
import { type Page, type Slice, sliceOf, type Sql } from '#platform';
import type { HomeEntry } from './home-entry.js';
import { type Source, SourceHeadsRepository } from './source-heads.repository.js';
import { probe } from './source-probe.js';

/**
 * Home, as a pruned pull: no copies of posts are kept for their readers. The sources are taken in order of their newest keys, and
 * as soon as the page's last entry is newer than the next source's head, no further source can hold anything for it.
 */
@Injectable()
export class HomeTimelineRepository {
  constructor(private readonly heads: SourceHeadsRepository) {}

  async page(sql: Sql, viewer: Viewer, page: Page): Promise<Slice<HomeEntry>> {
    const personId = personOf(viewer);
    const sources = await this.heads.of(sql, viewer, personId, page);
    const wanted = page.limit + 1;
    let entries: HomeEntry[] = [];
    let taken = 0;
    for (let batch = firstBatch(sources, page); ; batch *= 2) {
      const next = sources.slice(taken, taken + batch);
      const found = await sql.query<HomeEntry>(probe(viewer, personId, page, next, taken === 0));
      entries = merge(entries, found, page).slice(0, wanted);
      taken += next.length;
      const last = entries[wanted - 1];
      const following = sources[taken];
      if (!following || (page.forward && last && last.streamKey >= following.head)) return sliceOf(page, entries);
    }
  }
}

/**
 * With exact heads and no doubles, the page's entries lie in as many sources as it has entries, so twice that mostly
 * suffices. Every source whose head lies beyond the cursor must be asked, as must all when reading backward.
 */
function firstBatch(sources: readonly Source[], page: Page): number {
  if (!page.forward) return Math.max(sources.length, 1);
  const beyond = page.cursor === undefined ? 0 : sources.findIndex((source) => source.head < (page.cursor as string));
  return (beyond === -1 ? sources.length : beyond) + 2 * (page.limit + 1);
}

function merge(one: readonly HomeEntry[], other: readonly HomeEntry[], page: Page): HomeEntry[] {
  const known = new Set(one.map((entry) => entry.streamKey));
  const all = [...one, ...other.filter((entry) => !known.has(entry.streamKey))];
  const order = page.forward ? -1 : 1;
  return all.sort((a, b) => (a.streamKey < b.streamKey ? -order : a.streamKey > b.streamKey ? order : 0));
}
