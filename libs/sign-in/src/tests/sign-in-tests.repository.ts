import { Injectable } from '@nestjs/common';
import { sql as query, type Sql } from '#platform';
import type { SignInTestEntity } from './sign-in-test.entity.js';
import type { TestResult } from './test-result.js';

/** As long as one takes with the provider; then, once it has answered, as long as one takes to read. Minutes. */
const MINUTES = 15;

/** Tests of connections. One a session and connection. */
@Injectable()
export class SignInTestsRepository {
  /** Begins a test in place of the session's last one of this connection. @returns its UUID */
  async begin(sql: Sql, connectionId: string, sessionId: string): Promise<string> {
    await sql.execute(query`DELETE FROM sign_in_test WHERE connection_id = ${connectionId} AND session_id = ${sessionId}`);
    const row = await sql.first<{ id: string }>(query`
      INSERT INTO sign_in_test (connection_id, session_id, expires_at) VALUES (${connectionId}, ${sessionId}, now() + make_interval(mins => ${MINUTES})) RETURNING id`);
    return (row as { id: string }).id;
  }

  /** Sends the window to the provider; of several that try, one may. @returns whether it may */
  async send(sql: Sql, test: { readonly id: string; readonly connectionId: string; readonly sessionId: string; readonly requestId: string }): Promise<boolean> {
    return (await sql.execute(query`
      UPDATE sign_in_test SET request_id = ${test.requestId} WHERE id = ${test.id} AND connection_id = ${test.connectionId}
        AND session_id = ${test.sessionId} AND request_id IS NULL AND expires_at > now()`)) === 1;
  }

  /** The test that waits for the answer to one of these requests. */
  waiting(sql: Sql, connectionId: string, requestIds: readonly string[]): Promise<SignInTestEntity | undefined> {
    return sql.first(query`
      SELECT * FROM sign_in_test WHERE request_id = ANY(${requestIds}::text[]) AND connection_id = ${connectionId} AND finished_at IS NULL AND expires_at > now()
      ORDER BY array_position(${requestIds}::text[], request_id) LIMIT 1`);
  }

  /** @returns whether it was the first answer */
  async finish(sql: Sql, id: string, result: TestResult): Promise<boolean> {
    return (await sql.execute(query`
      UPDATE sign_in_test SET result = ${JSON.stringify(result)}::jsonb, finished_at = now(), expires_at = now() + make_interval(mins => ${MINUTES})
      WHERE id = ${id} AND finished_at IS NULL`)) === 1;
  }

  /** For the session that began it, and for no other. */
  ofSession(sql: Sql, id: string, sessionId: string): Promise<SignInTestEntity | undefined> {
    return sql.first(query`SELECT * FROM sign_in_test WHERE id = ${id} AND session_id = ${sessionId} AND expires_at > now()`);
  }

  async forgetExpired(sql: Sql): Promise<void> {
    await sql.execute(query`DELETE FROM sign_in_test WHERE expires_at <= now()`);
  }
}
