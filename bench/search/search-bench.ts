import { readFileSync } from 'node:fs';
import type { Viewer } from '#access';
import { type Database, sql } from '#platform';
import { type FindEverything, parseQuery, type SearchKind } from '#search';

const PAGE = 20;

/** One search: milliseconds that PostgreSQL's process computed, and that the caller waited for. */
export interface Run {
  readonly hits: number;
  readonly processor: number;
  readonly waited: number;
}

/** Searches on one connection, one search after another, and reads from the system what its process computed. */
export class SearchBench {
  private constructor(
    private readonly search: FindEverything,
    private readonly backend: number,
  ) {}

  /** @param database with one connection, and parallel workers off, whose time would be missed */
  static async on(search: FindEverything, database: Database): Promise<SearchBench> {
    const row = await database.first<{ id: number }>(sql`SELECT pg_backend_pid() AS id`);
    return new SearchBench(search, (row as { id: number }).id);
  }

  /** @param page how many pages are read on; the last is measured */
  async run(viewer: Viewer, text: string, kinds: readonly SearchKind[], page = 1): Promise<Run> {
    const query = parseQuery(text);
    let cursor: string | undefined;
    for (let n = 1; ; n++) {
      const [before, began] = [this.computed(), performance.now()];
      const { items } = await this.search.page(viewer, query, kinds, { limit: PAGE, forward: true, cursor });
      const last = items.at(-1);
      if (n === page || !last) return { hits: items.length, processor: this.computed() - before, waited: performance.now() - began };
      cursor = JSON.stringify(last.positions);
    }
  }

  /** Milliseconds on a processor so far. Source: the kernel's sched-stats.rst, /proc/pid/schedstat. */
  private computed(): number {
    return Number(readFileSync(`/proc/${this.backend}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
  }
}
