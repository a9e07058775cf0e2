import { z } from 'zod';
import type { Viewer } from '#access';
import { raw, sql as query, type SqlFragment } from '#platform';
import { isAboutContent, type SearchQuery } from '../query/search-query.js';
import type { Hit, KindSearch, Level } from './kind-search.js';
import type { SearchKind } from './search-kind.js';

/** A hit with its place: by rank, then by name. */
export interface NamedRow {
  readonly id: string;
  readonly rank: number;
  /** Lower case. */
  readonly name: string;
}

/** Ranks of those called exactly so, of those whose name has the words, of other matches, and of names that are alike. */
export const RANKS = { exact: 0, named: 10, other: 20, alike: 100 } as const;

const KEY = z.tuple([z.int().min(0).max(1_000), z.string().max(1_000), z.uuid()]);

/** Finds things that have names: best match first, then by name. */
export abstract class NamedSearch implements KindSearch {
  abstract readonly kind: SearchKind;

  isKey(text: string): boolean {
    return rowOf(text) !== undefined;
  }

  /** The best so many rows beyond one. */
  protected abstract rows(viewer: Viewer, asked: SearchQuery, after: NamedRow | undefined, limit: number): Promise<NamedRow[]>;

  async find(viewer: Viewer, asked: SearchQuery, after: string | undefined, limit: number): Promise<Hit[]> {
    if (asked.all.length === 0 || isAboutContent(asked)) return [];
    const rows = await this.rows(viewer, asked, after === undefined ? undefined : rowOf(after), limit);
    return rows.map(({ id, rank, name }) => ({ kind: this.kind, id, level: levelOf(rank), key: JSON.stringify([rank, name, id]) }));
  }
}

/** The page of found rows (id, rank, name) beyond one. */
export function pageOf(found: SqlFragment, after: NamedRow | undefined, limit: number): SqlFragment {
  const beyond = after === undefined ? raw('TRUE') : query`(f.rank, f.name, f.id) > (${after.rank}::int, ${after.name}::text, ${after.id}::uuid)`;
  return query`SELECT f.* FROM (${found}) AS f WHERE ${beyond} ORDER BY f.rank, f.name, f.id LIMIT ${limit}`;
}

function levelOf(rank: number): Level {
  if (rank >= RANKS.alike) return 0;
  if (rank >= RANKS.other) return 1;
  return rank >= RANKS.named ? 2 : 3;
}

function rowOf(key: string): NamedRow | undefined {
  try {
    const [rank, name, id] = KEY.parse(JSON.parse(key));
    return { rank, name, id };
  } catch {
    return undefined;
  }
}
