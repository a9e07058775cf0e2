import { Injectable } from '@nestjs/common';
import { sql as query, type Sql } from '#platform';

const MINUTES = 15;

/** Links that let one person in, once. */
@Injectable()
export class SignInLinksRepository {
  async add(sql: Sql, personId: string, keyHash: Buffer): Promise<void> {
    await sql.execute(query`
      INSERT INTO sign_in_link (key_hash, person_id, expires_at) VALUES (${keyHash}, ${personId}, now() + make_interval(mins => ${MINUTES}))`);
  }

  /** Whom it lets in. */
  nameOf(sql: Sql, keyHash: Buffer): Promise<{ displayName: string } | undefined> {
    return sql.first(query`
      SELECT p.display_name FROM sign_in_link l JOIN person p ON p.id = l.person_id
      WHERE l.key_hash = ${keyHash} AND l.expires_at > now() AND p.left_at IS NULL`);
  }

  /** Takes it away; of several who try, one gets it. */
  take(sql: Sql, keyHash: Buffer): Promise<{ personId: string } | undefined> {
    return sql.first(query`
      DELETE FROM sign_in_link l USING person p
      WHERE l.key_hash = ${keyHash} AND l.expires_at > now() AND p.id = l.person_id AND p.left_at IS NULL RETURNING l.person_id`);
  }

  async forgetExpired(sql: Sql): Promise<void> {
    await sql.execute(query`DELETE FROM sign_in_link WHERE expires_at <= now()`);
  }
}
