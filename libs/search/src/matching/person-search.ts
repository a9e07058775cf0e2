import { Injectable } from '@nestjs/common';
import { personVisibleTo, readsCompany, type Viewer } from '#access';
import { Database, raw, sql as query, type SqlFragment } from '#platform';
import type { SearchQuery } from '../query/search-query.js';
import { NamedSearch, type NamedRow, pageOf, RANKS } from './named-search.js';
import { allOf, notOf, sequenceQuery } from './tsquery.js';

/** Shorter names are alike to too many. */
const SHORTEST_ALIKE = 4;

/** Finds people by name, handle, title, department, skills and former employers; where few are found, by names that are alike. */
@Injectable()
export class PersonSearch extends NamedSearch {
  readonly kind = 'PERSON';

  constructor(private readonly database: Database) {
    super();
  }

  protected async rows(viewer: Viewer, asked: SearchQuery, after: NamedRow | undefined, limit: number): Promise<NamedRow[]> {
    const found = after && after.rank >= RANKS.alike ? [] : await this.database.query<NamedRow>(pageOf(matching(viewer, asked), after, limit));
    if (found.length >= limit || asked.none.length > 0 || (asked.plain[0] as string).length < SHORTEST_ALIKE) return found;
    const more = await this.database.query<NamedRow>(pageOf(alike(viewer, asked), after, limit - found.length));
    return [...found, ...more];
  }
}

function matching(viewer: Viewer, asked: SearchQuery): SqlFragment {
  const handles = asked.plain.map((name) => name.replaceAll(' ', '_'));
  return query`
    SELECT p.id, lower(p.display_name) AS name,
      (CASE WHEN s.name = ANY(${asked.plain}::text[]) OR p.handle = ANY(${handles}::text[]) THEN ${RANKS.exact}::int
        WHEN ts_match_vq(s.words, ${wanted(asked, 'A')}::tsquery) THEN ${RANKS.named}::int ELSE ${RANKS.other}::int END)
      + (CASE WHEN p.left_at IS NULL THEN 0 ELSE 4 END) + (CASE WHEN ${closeTo(viewer)} THEN 0 ELSE 1 END) AS rank
    FROM ${visiblePeople(viewer)} WHERE ${personVisibleTo(viewer, 'p')} AND s.words @@ ${wanted(asked, readsCompany(viewer) ? '' : 'AB')}::tsquery`;
}

function alike(viewer: Viewer, asked: SearchQuery): SqlFragment {
  const [name] = asked.plain;
  return query`
    SELECT p.id, lower(p.display_name) AS name, ${RANKS.alike}::int + round((1 - word_similarity(${name}, s.name)) * 100)::int AS rank
    FROM ${visiblePeople(viewer)} WHERE ${personVisibleTo(viewer, 'p')} AND ${name} <% s.name
      AND NOT ts_match_vq(s.words, ${wanted(asked, readsCompany(viewer) ? '' : 'AB')}::tsquery)`;
}

/** For a guest the few with whom they have something in common, so that nobody else's words are looked at. */
function visiblePeople(viewer: Viewer): SqlFragment {
  if (readsCompany(viewer)) return raw('search_person s JOIN person p ON p.id = s.person_id');
  return query`(SELECT DISTINCT known.principal_id FROM audience_grant known WHERE known.audience_id = ANY(${viewer.audienceIds}::uuid[]) OFFSET 0) AS known
    JOIN person p ON p.id = known.principal_id CROSS JOIN LATERAL (SELECT * FROM search_person sp WHERE sp.person_id = p.id OFFSET 0) AS s`;
}

/** Whom the viewer follows or works with. Departments aren't for guests, in the order of a list neither. */
function closeTo(viewer: Viewer): SqlFragment {
  const me = query`(SELECT me FROM person me WHERE me.id = ${viewer.principalId})`;
  const colleague = readsCompany(viewer) ? query`OR p.department_id = (${me}).department_id OR p.id = (${me}).manager_id OR p.manager_id = ${viewer.principalId}` : raw('');
  return query`(p.id IN (SELECT f.subject_id FROM follow f WHERE f.follower_id = ${viewer.principalId} AND f.kind = 'PERSON') ${colleague})`;
}

function wanted({ all, none }: SearchQuery, weights: string): string {
  return allOf([...all.map((one) => sequenceQuery(one, '', { weights })), ...none.map((one) => notOf(sequenceQuery(one, '', { weights: weights === 'A' ? '' : weights })))]);
}
