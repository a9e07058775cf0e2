import { Injectable } from '@nestjs/common';
import { personVisibleTo, readsCompany, type Viewer } from '#access';
import { raw, sql as query, type Sql } from '#platform';
import { mutesSubject } from '#stream';
import type { FollowReason } from './follow-suggestion.type.js';

export interface SuggestedRow {
  readonly personId: string;
  readonly reasons: FollowReason[];
}

/** Whom somebody might follow: who is near to them, who has something in common with them, and whom many follow. */
@Injectable()
export class FollowSuggestionsRepository {
  /** Each reason weighs; of each kind so many are looked at that a large department or school costs no more than a small one. */
  suggest(sql: Sql, viewer: Viewer, limit: number): Promise<SuggestedRow[]> {
    const knowsDepartments = raw(readsCompany(viewer) ? 'TRUE' : 'FALSE');
    return sql.query(query`
      WITH me AS (SELECT m.id, m.department_id, m.manager_id FROM person m WHERE m.id = ${viewer.personId ?? null}::uuid),
      reason (id, kind, name, weight) AS (
        SELECT me.manager_id, 'MANAGER', NULL::text, 100 FROM me
        UNION ALL (SELECT p.id, 'REPORT', NULL, 60 FROM me JOIN person p ON p.manager_id = me.id LIMIT 50)
        UNION ALL (
          SELECT theirs.person_id, theirs.kind, theirs.name, CASE theirs.kind WHEN 'EMPLOYER' THEN 50 WHEN 'SCHOOL' THEN 40 ELSE 20 END
          FROM me JOIN person_trait mine ON mine.person_id = me.id AND mine.kind IN ('EMPLOYER', 'SCHOOL', 'LOCATION')
          CROSS JOIN LATERAL (SELECT t.person_id, t.kind, t.name FROM person_trait t WHERE t.kind = mine.kind AND t.key = mine.key LIMIT 100) AS theirs
          ORDER BY mine.kind LIMIT 400)
        UNION ALL (
          SELECT p.id, 'DEPARTMENT', d.name, 30 FROM me JOIN department d ON d.id = me.department_id JOIN person p ON p.department_id = d.id
          WHERE ${knowsDepartments} LIMIT 300)
        UNION ALL (SELECT c.subject_id, 'POPULAR', NULL, 10 FROM follow_count c JOIN person p ON p.id = c.subject_id WHERE c.followers > 1 ORDER BY c.followers DESC LIMIT 50)
      )
      SELECT p.id AS person_id, jsonb_agg(jsonb_build_object('kind', r.kind, 'name', r.name) ORDER BY r.weight DESC, r.name) AS reasons
      FROM reason r JOIN person p ON p.id = r.id CROSS JOIN me LEFT JOIN follow_count c ON c.subject_id = p.id
      WHERE p.left_at IS NULL AND p.id <> me.id AND ${personVisibleTo(viewer, 'p')}
        AND NOT EXISTS (SELECT 1 FROM follow f WHERE f.follower_id = me.id AND f.kind = 'PERSON' AND f.subject_id = p.id)
        AND NOT ${mutesSubject(raw('me.id'), raw('p.id'))}
      GROUP BY p.id, c.followers ORDER BY sum(r.weight) + least(coalesce(c.followers, 0), 20) DESC, p.id LIMIT ${limit}`);
  }
}
