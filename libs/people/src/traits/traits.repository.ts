import { Injectable } from '@nestjs/common';
import { personVisibleTo, type Under, type Viewer } from '#access';
import { sql as query, type Sql } from '#platform';
import type { InCommon } from './traits-of-two.type.js';

/** Reads what profiles say, as it is compared. */
@Injectable()
export class TraitsRepository {
  /** What the viewer has in common with each of many people: employers first, then schools, then skills, each by name. */
  inCommon(sql: Sql, viewer: Viewer, ids: readonly string[]): Promise<Under<InCommon>[]> {
    return sql.query(query`
      SELECT p.id AS under_id, theirs.kind, theirs.name
      FROM person_trait mine
      JOIN person_trait theirs ON theirs.kind = mine.kind AND theirs.key = mine.key AND theirs.person_id = ANY(${ids}::uuid[])
      JOIN person p ON p.id = theirs.person_id
      WHERE mine.person_id = ${viewer.personId ?? null}::uuid AND mine.kind <> 'LOCATION' AND p.id <> mine.person_id AND ${personVisibleTo(viewer, 'p')}
      ORDER BY array_position(ARRAY['EMPLOYER', 'SCHOOL', 'SKILL'], theirs.kind), lower(theirs.name)`);
  }
}
