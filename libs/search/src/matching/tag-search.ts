import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { Database, raw, sql as query } from '#platform';
import { TagUses } from '#tags';
import { LATIN, SHORTEST_WITHIN, tagNames, WHOLE } from '../documents/tag-words.js';
import type { SearchQuery, Sequence } from '../query/search-query.js';
import { NamedSearch, type NamedRow, RANKS } from './named-search.js';
import { allOf, begins, notOf, oneOf } from './tsquery.js';
import { scopesFor } from './viewer-scopes.js';

/** Tags looked at for one page, the best first. Whether something readable carries one costs more to ask than its name. */
const CANDIDATES = 500;

/** Finds tags that something published that the viewer may read carries, by the beginning of their names, or any part of three letters and more. */
@Injectable()
export class TagSearch extends NamedSearch {
  readonly kind = 'TAG';

  constructor(
    private readonly database: Database,
    private readonly uses: TagUses,
  ) {
    super();
  }

  protected rows(viewer: Viewer, { plain, none }: SearchQuery, after: NamedRow | undefined, limit: number): Promise<NamedRow[]> {
    const names = [...new Set(plain.flatMap(tagNames))];
    if (names.length === 0) return Promise.resolve([]);
    const scopes = scopesFor(viewer, 'g');
    const asked = (write: (name: string, scope: string) => string) => oneOf(scopes.map((scope) => oneOf(names.map((name) => write(name, scope)))));
    const wanted = asked((name, scope) => allOf([begins(scope + name, isShort(name) ? 'A' : ''), ...none.map((one) => notOf(begins(scope + joined(one))))]));
    const beyond = after === undefined ? raw('TRUE') : query`(f.rank, f.name, f.id) > (${after.rank}::int, ${after.name}::text, ${after.id}::uuid)`;
    return this.database.query(query`
      SELECT f.* FROM (
        SELECT f.* FROM (
          SELECT t.id, t.name, min(CASE WHEN ts_match_vq(s.words, ${asked((name, scope) => begins(scope + name + WHOLE))}::tsquery) THEN ${RANKS.exact}::int
              WHEN ts_match_vq(s.words, ${asked((name, scope) => begins(scope + name, 'A'))}::tsquery) THEN ${RANKS.named}::int ELSE ${RANKS.other}::int END)
            + CASE WHEN t.id IN (SELECT w.subject_id FROM follow w WHERE w.follower_id = ${viewer.principalId} AND w.kind = 'TAG') THEN 0 ELSE 1 END AS rank
          FROM search_tag s JOIN tag t ON t.id = s.tag_id WHERE s.words @@ ${wanted}::tsquery GROUP BY t.id) AS f
        WHERE ${beyond} ORDER BY f.rank, f.name, f.id LIMIT ${CANDIDATES} OFFSET 0) AS f
      WHERE ${this.uses.readableBy(viewer, raw('f.id'))} ORDER BY f.rank, f.name, f.id LIMIT ${limit}`);
  }
}

function isShort(name: string): boolean {
  return LATIN.test(name) && [...name].length < SHORTEST_WITHIN;
}

function joined(sequence: Sequence): string {
  return sequence.map(({ forms }) => forms[0]).join('');
}
