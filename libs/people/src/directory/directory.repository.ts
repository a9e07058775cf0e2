import { Injectable } from '@nestjs/common';
import { sql as query, type Sql } from '#platform';
import type { PersonEntity, PersonKind } from '../people/person.entity.js';

/** What the company's directory says of a person; undefined leaves as it is, null empties. */
export interface DirectoryRecord {
  readonly displayName: string;
  readonly mail: string | null;
  readonly title?: string | null;
  readonly departmentId?: string | null;
  readonly managerId?: string | null;
  readonly location?: string | null;
}

/** The directory's side of people: no viewer, as the directory itself acts. Only commands of this lib use it. */
@Injectable()
export class DirectoryRepository {
  /** @returns undefined where handle or mail is taken, be it by somebody added at this moment */
  insert(sql: Sql, handle: string, kind: PersonKind, record: DirectoryRecord): Promise<PersonEntity | undefined> {
    return sql.first(query`
      INSERT INTO person (handle, kind, display_name, mail, title, department_id, manager_id, location)
      VALUES (${handle}, ${kind}, ${record.displayName}, ${record.mail}, ${record.title ?? null}, ${record.departmentId ?? null},
        ${record.managerId ?? null}, ${record.location ?? null})
      ON CONFLICT DO NOTHING RETURNING *`);
  }

  lock(sql: Sql, personId: string): Promise<PersonEntity | undefined> {
    return sql.first(query`SELECT * FROM person WHERE id = ${personId} FOR UPDATE`);
  }

  byMail(sql: Sql, mail: string): Promise<PersonEntity | undefined> {
    return sql.first(query`SELECT * FROM person WHERE mail = ${mail.toLowerCase()}`);
  }

  /** The imported person who waits for whom the directory gives this address, locked. */
  byUnclaimedMail(sql: Sql, mail: string): Promise<PersonEntity | undefined> {
    return sql.first(query`SELECT * FROM person WHERE unclaimed_mail = ${mail.toLowerCase()} FOR UPDATE`);
  }

  /** Marks a person as imported: they wait for whom the directory gives this address. */
  async setUnclaimedMail(sql: Sql, personId: string, mail: string): Promise<void> {
    await sql.execute(query`UPDATE person SET unclaimed_mail = ${mail.toLowerCase()} WHERE id = ${personId}`);
  }

  /** Makes an imported person the employee of whom the directory tells. */
  async takeOver(sql: Sql, personId: string, handle: string, record: DirectoryRecord): Promise<PersonEntity> {
    const row = await sql.first<PersonEntity>(query`
      UPDATE person SET handle = ${handle}, kind = 'EMPLOYEE', display_name = ${record.displayName}, mail = ${record.mail}, unclaimed_mail = NULL,
        title = ${record.title ?? null}, department_id = ${record.departmentId ?? null}, manager_id = ${record.managerId ?? null},
        location = ${record.location ?? null}, left_at = NULL
      WHERE id = ${personId} RETURNING *`);
    return row as PersonEntity;
  }

  byHandle(sql: Sql, handle: string): Promise<PersonEntity | undefined> {
    return sql.first(query`SELECT * FROM person WHERE handle = ${handle.toLowerCase()}`);
  }

  byId(sql: Sql, personId: string): Promise<PersonEntity | undefined> {
    return sql.first(query`SELECT * FROM person WHERE id = ${personId}`);
  }

  async update(sql: Sql, person: PersonEntity): Promise<void> {
    await sql.execute(query`
      UPDATE person SET display_name = ${person.displayName}, mail = ${person.mail}, title = ${person.title}, department_id = ${person.departmentId},
        manager_id = ${person.managerId}, location = ${person.location}, left_at = ${person.leftAt} WHERE id = ${person.id}`);
  }

  async updateProfile(sql: Sql, person: PersonEntity): Promise<void> {
    await sql.execute(query`
      UPDATE person SET headline = ${person.headline}, pronouns = ${person.pronouns}, bio = ${person.bio}, location = ${person.location},
        skills = ${person.skills}::text[], education = ${JSON.stringify(person.education)}::jsonb, employers = ${JSON.stringify(person.employers)}::jsonb
      WHERE id = ${person.id}`);
  }

  async setStatus(sql: Sql, personId: string, status: { text: string | null; emoji: string | null; until: Date | null }): Promise<void> {
    await sql.execute(query`
      UPDATE person SET status_text = ${status.text}, status_emoji = ${status.emoji}, status_until = ${status.until} WHERE id = ${personId}`);
  }

  async setAvatar(sql: Sql, personId: string, avatarId: string | null): Promise<void> {
    await sql.execute(query`UPDATE person SET avatar_id = ${avatarId} WHERE id = ${personId}`);
  }

  async setOfficial(sql: Sql, personId: string, label: string | null): Promise<void> {
    await sql.execute(query`UPDATE person SET official_label = ${label} WHERE id = ${personId}`);
  }
}
