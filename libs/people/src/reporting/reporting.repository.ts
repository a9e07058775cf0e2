import { Injectable } from '@nestjs/common';
import { personVisibleTo, readsCompany, type Under, type Viewer } from '#access';
import { raw, sql as query, type Sql } from '#platform';
import type { PersonEntity } from '../people/person.entity.js';

/** Nobody's line is longer; a directory in which two lead each other ends here, too. */
const LONGEST_LINE = 30;
const MOST_AT_THE_TOP = 50;

/** Who reports to whom, as a viewer may see it. Who has left leads nobody. */
@Injectable()
export class ReportingRepository {
  /** The managers of each, nearest first, as far up as the viewer may see each. */
  lines(sql: Sql, viewer: Viewer, ids: readonly string[]): Promise<Under<PersonEntity>[]> {
    return sql.query(query`
      WITH RECURSIVE line (under_id, id, way) AS (
        SELECT p.id, p.manager_id, ARRAY[p.id] FROM person p WHERE p.id = ANY(${ids}::uuid[]) AND ${personVisibleTo(viewer, 'p')}
        UNION ALL
        SELECT l.under_id, p.manager_id, l.way || p.id FROM line l JOIN person p ON p.id = l.id
        WHERE p.left_at IS NULL AND p.id <> ALL(l.way) AND cardinality(l.way) < ${LONGEST_LINE}::int AND ${personVisibleTo(viewer, 'p')}
      )
      SELECT l.under_id, p.* FROM line l JOIN person p ON p.id = l.id
      WHERE p.left_at IS NULL AND p.id <> ALL(l.way) AND ${personVisibleTo(viewer, 'p')} ORDER BY cardinality(l.way)`);
  }

  /** How many current people report to each. */
  reportCounts(sql: Sql, viewer: Viewer, ids: readonly string[]): Promise<{ managerId: string; count: number }[]> {
    return sql.query(query`
      SELECT p.manager_id, count(*)::int FROM person p WHERE p.manager_id = ANY(${ids}::uuid[]) AND p.left_at IS NULL AND ${personVisibleTo(viewer, 'p')}
      GROUP BY p.manager_id`);
  }

  /** Who leads others and has no current manager, for who reads the company: by name. */
  top(sql: Sql, viewer: Viewer): Promise<PersonEntity[]> {
    return sql.query(query`
      SELECT p.* FROM person p LEFT JOIN person m ON m.id = p.manager_id
      WHERE p.left_at IS NULL AND (m.id IS NULL OR m.left_at IS NOT NULL) AND ${raw(readsCompany(viewer) ? 'TRUE' : 'FALSE')}
        AND EXISTS (SELECT 1 FROM person r WHERE r.manager_id = p.id AND r.left_at IS NULL)
      ORDER BY lower(p.display_name), p.id LIMIT ${MOST_AT_THE_TOP}`);
  }
}
