import { Injectable } from '@nestjs/common';
import { personOf, type Viewer } from '#access';
import { DAY_MS, type Sql, sql as query } from '#platform';
import { listableTo, mutedBySource, mutedByWords } from '#stream';
import { newestIn } from '../feeds/feed-candidates.js';
import type { HighlightPlace } from './highlight-place.js';
import type { HighlightRow } from './highlight-row.js';
import { DEFAULT_SLIDERS, MOST_SCORED, scoreOf, type Sliders, WINDOW_DAYS } from './highlight-formula.js';

/** Which part of them is asked for. */
export interface HighlightSpan {
  /** The moment that scores are of. */
  readonly at: Date;
  readonly below: HighlightPlace | undefined;
  readonly limit: number;
}

/** Twice a page: some may say what is muted. */
const SPARE = 2;

@Injectable()
export class HighlightsRepository {
  async slidersOf(sql: Sql, personId: string): Promise<Sliders> {
    return (await sql.first<Sliders>(query`SELECT people, department, company FROM highlight_sliders WHERE person_id = ${personId}`)) ?? DEFAULT_SLIDERS;
  }

  async setSliders(sql: Sql, personId: string, { people, department, company }: Sliders): Promise<void> {
    await sql.execute(query`
      INSERT INTO highlight_sliders (person_id, people, department, company) VALUES (${personId}, ${people}, ${department}, ${company})
      ON CONFLICT (person_id) DO UPDATE SET people = excluded.people, department = excluded.department, company = excluded.company`);
  }

  /**
   * The posts of others with the highest scores: of the newest 2,000 of each audience within seven days. Close are those whom the viewer
   * follows, their manager and those who report to them.
   */
  best(sql: Sql, viewer: Viewer, sliders: Sliders, { at, below, limit }: HighlightSpan): Promise<HighlightRow[]> {
    const me = query`${personOf(viewer)}::uuid`;
    const newerThan = new Date(at.getTime() - WINDOW_DAYS * DAY_MS);
    const oldest = `${newerThan.getTime().toString(16).padStart(12, '0').replace(/^(.{8})(.{4})$/, '$1-$2')}-7000-8000-000000000000`;
    const slider = query`(CASE g."group" WHEN 'PEOPLE' THEN ${sliders.people}::float WHEN 'DEPARTMENT' THEN ${sliders.department}::float ELSE ${sliders.company}::float END)`;
    return sql.query(query`
      SELECT p.id AS post_id, scored."group", scored.score, scored.stream_key FROM (
        SELECT ranked.* FROM (SELECT p.id, g."group", p.stream_key, ${scoreOf(slider, at)} AS score
        FROM (SELECT p.* FROM ${newestIn(viewer, { newerThan: oldest }, MOST_SCORED)} ORDER BY p.stream_key DESC LIMIT ${MOST_SCORED}) AS p
        CROSS JOIN LATERAL (SELECT CASE
          WHEN EXISTS (SELECT 1 FROM follow f WHERE f.follower_id = ${me} AND f.kind = 'PERSON' AND f.subject_id = p.author_id)
            OR EXISTS (SELECT 1 FROM person o WHERE (o.id = p.author_id AND o.manager_id = ${me}) OR (o.id = ${me} AND o.manager_id = p.author_id)) THEN 'PEOPLE'
          WHEN EXISTS (SELECT 1 FROM person o JOIN person i ON i.id = ${me} AND i.department_id = o.department_id WHERE o.id = p.author_id) THEN 'DEPARTMENT'
          ELSE 'COMPANY' END AS "group") AS g
        WHERE p.author_id <> ${me} AND ${listableTo(viewer, 'p')} AND NOT ${mutedBySource(me, 'p')}) AS ranked
        WHERE ${below ? query`(ranked.score, ranked.stream_key) < (${below.score}::float8, ${below.streamKey}::uuid)` : query`true`}
        ORDER BY ranked.score DESC, ranked.stream_key DESC LIMIT ${limit * SPARE}
      ) AS scored JOIN post p ON p.id = scored.id
      WHERE scored.score > 0 AND NOT ${mutedByWords(me, 'p')} ORDER BY scored.score DESC, scored.stream_key DESC LIMIT ${limit}`);
  }
}
