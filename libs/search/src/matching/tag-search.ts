import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { Database, join, raw, sql as query, type SqlFragment } from '#platform';
import { TagUses } from '#tags';
import type { SearchQuery, Sequence } from '../query/search-query.js';
import { NamedSearch, type NamedRow, RANKS } from './named-search.js';

/** Tags looked at for one page, the best first. Whether something readable carries one costs more to ask than its name. */
const CANDIDATES = 500;
/** Fewer letters are within too many names. */
const SHORTEST_WITHIN = 3;
const LATIN = /^[a-z0-9]*$/;
const ACCENTED = 'àáâãäåāăąçćčďđèéêëēěęìíîïīįłñńňòóôõöøōőŕřśšşßťùúûüūůűųýÿźżž';
const BARE = 'aaaaaaaaacccddeeeeeeeiiiiiilnnnoooooooorrsssstuuuuuuuuyyzzz';

/** Finds tags that something the viewer may read carries, by the beginning of their names, or any part of three letters and more. */
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
    const wanted = plain.map((name) => name.replaceAll(' ', ''));
    const beyond = after === undefined ? raw('TRUE') : query`(f.rank, f.name, f.id) > (${after.rank}::int, ${after.name}::text, ${after.id}::uuid)`;
    return this.database.query(query`
      SELECT f.* FROM (
        SELECT f.* FROM (
          SELECT t.id, t.name, CASE WHEN ${anyName(wanted, (name) => name)} THEN ${RANKS.exact}::int WHEN ${anyName(wanted, (name) => `${name}%`)} THEN ${RANKS.named}::int
            ELSE ${RANKS.other}::int END + CASE WHEN t.id IN (SELECT w.subject_id FROM follow w WHERE w.follower_id = ${viewer.principalId} AND w.kind = 'TAG') THEN 0 ELSE 1 END AS rank
          FROM tag t WHERE ${anyName(wanted, (name) => (name.length < SHORTEST_WITHIN && LATIN.test(name) ? `${name}%` : `%${name}%`))}
            AND NOT ${none.length === 0 ? raw('FALSE') : anyName(none.map(joined), (name) => `%${name}%`)}) AS f
        WHERE ${beyond} ORDER BY f.rank, f.name, f.id LIMIT ${CANDIDATES} OFFSET 0) AS f
      WHERE ${this.uses.readableBy(viewer, raw('f.id'))} ORDER BY f.rank, f.name, f.id LIMIT ${limit}`);
  }
}

/** Whether the tag's name is like one of these, with its umlauts bare or spelt out. */
function anyName(names: readonly string[], pattern: (name: string) => string): SqlFragment {
  const patterns = names.map((name) => pattern(name.replace(/[\\%_]/g, '\\$&')));
  const bare = query`translate(replace(t.name, '_', ''), ${ACCENTED}, ${BARE})`;
  const spelt = query`translate(replace(replace(replace(replace(replace(t.name, '_', ''), 'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue'), 'ß', 'ss'), ${ACCENTED}, ${BARE})`;
  return query`(${join([bare, spelt].map((name) => query`${name} LIKE ANY(${patterns}::text[])`), ' OR ')})`;
}

function joined(sequence: Sequence): string {
  return sequence.map(({ forms }) => forms[0]).join('');
}
