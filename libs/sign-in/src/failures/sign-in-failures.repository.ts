import { Injectable } from '@nestjs/common';
import { type Page, type Slice, sliceOf, sql as query, type Sql } from '#platform';
import type { SignInFailureEntity } from './sign-in-failure.entity.js';

/** Of each connection. */
const KEPT = 200;
const DAYS = 14;

/** Refused sign-ins, the newest of each connection. */
@Injectable()
export class SignInFailuresRepository {
  /** Keeps it, and lets go of those that are too many by now. */
  async add(sql: Sql, failure: Omit<SignInFailureEntity, 'id' | 'at'>): Promise<void> {
    await sql.execute(query`
      INSERT INTO sign_in_failure (connection_id, request_id, problem, reason, findings)
      VALUES (${failure.connectionId}, ${failure.requestId}, ${failure.problem}, ${failure.reason}, ${JSON.stringify(failure.findings)}::jsonb)`);
    await sql.execute(query`
      DELETE FROM sign_in_failure WHERE connection_id = ${failure.connectionId} AND id <= (
        SELECT id FROM sign_in_failure WHERE connection_id = ${failure.connectionId} ORDER BY id DESC OFFSET ${KEPT} LIMIT 1)`);
  }

  /** The newest first. @param connectionId unset: of all */
  async page(sql: Sql, page: Page, connectionId: string | undefined): Promise<Slice<SignInFailureEntity>> {
    const rows = await sql.query<SignInFailureEntity>(query`
      SELECT * FROM sign_in_failure WHERE (${connectionId ?? null}::uuid IS NULL OR connection_id = ${connectionId ?? null}::uuid)
        AND (${page.cursor ?? null}::uuid IS NULL OR id < ${page.cursor ?? null}::uuid)
      ORDER BY id DESC LIMIT ${page.limit + 1}`);
    return sliceOf(page, rows);
  }

  async forgetOld(sql: Sql): Promise<void> {
    await sql.execute(query`DELETE FROM sign_in_failure WHERE at < now() - make_interval(days => ${DAYS})`);
  }
}
