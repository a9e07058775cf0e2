import { Injectable } from '@nestjs/common';
import { personVisibleTo, type Role, type Viewer } from '#access';
import { beyondCursor, join, likeLiterally, type Page, pageOrder, raw, type Slice, sliceOf, type Sql, sql as query, type SqlFragment } from '#platform';
import type { PersonEntity, PersonKind } from '../people/person.entity.js';

/** Which people; every given field narrows. */
export interface AccountSelection {
  /** A part of the name, or the beginning of handle or mail address. */
  readonly query?: string | undefined;
  readonly former?: boolean | undefined;
  readonly kind?: PersonKind | undefined;
  /** UUID; null: those without. */
  readonly departmentId?: string | null | undefined;
  readonly role?: Role | undefined;
  readonly official?: boolean | undefined;
}

/** As the index of current people has it. */
const NAME = (alias: string): SqlFragment => raw(`${alias}.display_name COLLATE "und-x-icu"`);

/** Reads people for who runs the hub, by name. */
@Injectable()
export class AccountsRepository {
  /** The cursor is the person's UUID, after which the list goes on by name. */
  async list(sql: Sql, viewer: Viewer, selection: AccountSelection, page: Page): Promise<Slice<PersonEntity>> {
    const last = query`(SELECT ${NAME('c')}, c.id FROM person c WHERE c.id = ${page.cursor})`;
    const conditions = [personVisibleTo(viewer, 'p'), ...conditionsOf(selection), beyondCursor(page, query`(${NAME('p')}, p.id)`, 'ASC', last)];
    const order = pageOrder(page, 'ASC');
    const rows = await sql.query<PersonEntity>(query`
      SELECT p.* FROM person p WHERE ${join(conditions, ' AND ')} ORDER BY ${NAME('p')} ${order}, p.id ${order} LIMIT ${page.limit + 1}`);
    return sliceOf(page, rows);
  }

  roles(sql: Sql, personIds: readonly string[]): Promise<{ personId: string; role: Role }[]> {
    return sql.query(query`SELECT person_id, role FROM role_grant WHERE person_id = ANY(${personIds}::uuid[]) ORDER BY role`);
  }

  reportCounts(sql: Sql, managerIds: readonly string[]): Promise<{ managerId: string; count: number }[]> {
    return sql.query(query`
      SELECT manager_id, count(*) FROM person WHERE manager_id = ANY(${managerIds}::uuid[]) AND left_at IS NULL GROUP BY manager_id`);
  }

  /** Whether somebody is below another in the line of managers, or is the same. Ends where a line goes in a circle. */
  async reportsTo(sql: Sql, personId: string, managerId: string): Promise<boolean> {
    const row = await sql.first(query`
      WITH RECURSIVE up AS (
        SELECT p.id, p.manager_id FROM person p WHERE p.id = ${personId}
        UNION SELECT p.id, p.manager_id FROM person p JOIN up ON p.id = up.manager_id
      ) SELECT 1 AS found FROM up WHERE id = ${managerId}`);
    return row !== undefined;
  }

  /** The administrators, none of whom loses the role before the transaction ends: who takes it from another waits here. */
  async lockAdministrators(sql: Sql): Promise<string[]> {
    const rows = await sql.query<{ personId: string }>(query`SELECT person_id FROM role_grant WHERE role = 'ADMINISTRATOR' ORDER BY person_id FOR UPDATE`);
    return rows.map(({ personId }) => personId);
  }

  async setKind(sql: Sql, personId: string, kind: PersonKind): Promise<void> {
    await sql.execute(query`UPDATE person SET kind = ${kind} WHERE id = ${personId}`);
  }
}

function conditionsOf({ query: text, former, kind, departmentId, role, official }: AccountSelection): SqlFragment[] {
  const conditions: SqlFragment[] = [];
  if (text) conditions.push(called(text));
  if (former !== undefined) conditions.push(raw(former ? 'p.left_at IS NOT NULL' : 'p.left_at IS NULL'));
  if (kind) conditions.push(query`p.kind = ${kind}`);
  if (departmentId !== undefined) conditions.push(departmentId === null ? raw(`p.department_id IS NULL AND p.kind = 'EMPLOYEE'`) : query`p.department_id = ${departmentId}`);
  if (role) conditions.push(query`p.id IN (SELECT r.person_id FROM role_grant r WHERE r.role = ${role})`);
  if (official !== undefined) conditions.push(raw(official ? 'p.official_label IS NOT NULL' : 'p.official_label IS NULL'));
  return conditions;
}

function called(text: string): SqlFragment {
  const pattern = likeLiterally(text.toLowerCase());
  return query`(lower(p.display_name) LIKE ${`%${pattern}%`} OR p.handle LIKE ${`${pattern}%`} OR p.mail LIKE ${`${pattern}%`})`;
}
