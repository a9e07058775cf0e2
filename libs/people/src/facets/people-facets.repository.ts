import { Injectable } from '@nestjs/common';
import { readsCompany, type Viewer } from '#access';
import { raw, sql as query, type Sql } from '#platform';
import { type PeopleSelection, selected } from '../people/people-selection.js';
import type { TraitKind } from '../traits/person-trait.entity.js';

export interface CountedTrait {
  readonly name: string;
  readonly count: number;
}

export interface CountedDepartment extends CountedTrait {
  readonly departmentId: string;
}

/** Counts what the directory can be filtered by, among the people that a viewer may see. */
@Injectable()
export class PeopleFacetsRepository {
  /** The most frequent first. @param beginning of a word of the name; empty: all */
  traits(sql: Sql, viewer: Viewer, kind: TraitKind, selection: PeopleSelection, beginning: string, limit: number): Promise<CountedTrait[]> {
    const begins = beginning === '' ? raw('TRUE') : query`(' ' || t.key) LIKE '%' || ${beginning}::text || '%'`;
    return sql.query(query`
      WITH chosen AS MATERIALIZED (SELECT p.id FROM person p WHERE ${selected(viewer, selection)})
      SELECT max(t.name) AS name, count(*)::int AS count FROM person_trait t JOIN chosen ON chosen.id = t.person_id
      WHERE t.kind = ${kind} AND ${begins} GROUP BY t.key ORDER BY count(*) DESC, t.key LIMIT ${limit}`);
  }

  /** Each department with the people below it; none for who doesn't see departments. By name. */
  departments(sql: Sql, viewer: Viewer, selection: PeopleSelection, beginning: string, limit: number): Promise<CountedDepartment[]> {
    if (!readsCompany(viewer)) return Promise.resolve([]);
    return sql.query(query`
      WITH RECURSIVE own AS MATERIALIZED (
        SELECT p.department_id AS id, count(*) AS count FROM person p WHERE p.department_id IS NOT NULL AND ${selected(viewer, selection)} GROUP BY p.department_id
      ), up (top, id) AS (
        SELECT o.id, o.id FROM own o UNION SELECT d.parent_id, u.id FROM up u JOIN department d ON d.id = u.top WHERE d.parent_id IS NOT NULL
      )
      SELECT d.id AS department_id, d.name, sum(o.count)::int AS count FROM up u JOIN own o ON o.id = u.id JOIN department d ON d.id = u.top
      WHERE folded_words(d.name) LIKE '%' || ${beginning}::text || '%' GROUP BY d.id, d.name ORDER BY lower(d.name), d.id LIMIT ${limit}`);
  }

  /** A text as the beginning of a word is looked for; empty where nothing of it is compared. */
  async beginningOf(sql: Sql, text: string): Promise<string> {
    return (await sql.first<{ folded: string }>(query`SELECT rtrim(folded_words(${text})) AS folded`))?.folded ?? '';
  }
}
