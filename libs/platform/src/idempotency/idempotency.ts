import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Sql } from '../database/sql.js';
import { raw, sql as query } from '../database/sql-fragment.js';
import { said } from '../errors/said.js';
import { UserError } from '../errors/user-error.js';

export interface IdempotentCall {
  readonly principalId: string;
  /** The mutation's name. */
  readonly operation: string;
  /** The client's key; undefined or null: nothing to remember. */
  readonly key: string | null | undefined;
  /** The whole input, without the key. */
  readonly input: object;
}

const MAX_KEY = 255;
/** How long a key is remembered. */
const KEPT = raw(`interval '24 hours'`);

/**
 * Creates a thing once, however often the client sends the same call within 24 hours. The key is kept in the creating
 * transaction: a second call at the same time waits for the first one's commit.
 */
@Injectable()
export class Idempotency {
  /**
   * @param create makes the thing and gives its UUID; not called where the key is known
   * @returns the UUID of the thing
   * @throws UserError CONFLICT where the key was used with another input
   */
  async once(sql: Sql, call: IdempotentCall, create: () => Promise<string>): Promise<string> {
    if (call.key == null) return create();
    if (call.key === '' || call.key.length > MAX_KEY) {
      throw new UserError('BAD_USER_INPUT', said`idempotencyKey must be 1 to ${MAX_KEY} characters long.`, 'idempotencyKey');
    }
    const hash = hashOf(call.input);
    const fresh = await sql.execute(query`
      INSERT INTO idempotency_key AS known (principal_id, operation, key, input_hash)
      VALUES (${call.principalId}, ${call.operation}, ${call.key}, ${hash})
      ON CONFLICT (principal_id, operation, key) DO UPDATE SET input_hash = ${hash}, result_id = NULL, created_at = now()
        WHERE known.created_at < now() - ${KEPT}`);
    if (fresh === 0) return this.known(sql, call, hash);
    const id = await create();
    await sql.execute(query`
      UPDATE idempotency_key SET result_id = ${id}
      WHERE principal_id = ${call.principalId} AND operation = ${call.operation} AND key = ${call.key}`);
    return id;
  }

  /** Forgets keys that may be used anew anyway, at most so many. @returns how many */
  forgetOld(sql: Sql, limit: number): Promise<number> {
    return sql.execute(query`
      DELETE FROM idempotency_key WHERE ctid = ANY(ARRAY(SELECT ctid FROM idempotency_key WHERE created_at < now() - ${KEPT} LIMIT ${limit}))`);
  }

  private async known(sql: Sql, call: IdempotentCall, hash: string): Promise<string> {
    const row = await sql.first<{ inputHash: string; resultId: string }>(query`
      SELECT input_hash, result_id FROM idempotency_key
      WHERE principal_id = ${call.principalId} AND operation = ${call.operation} AND key = ${call.key}`);
    if (row?.inputHash !== hash) {
      throw new UserError('CONFLICT', 'This idempotencyKey was used with another input; use a new key for a new thing.', 'idempotencyKey');
    }
    return row.resultId;
  }
}

/** Independent of the order in which the fields were written; unset and null fields are the same. */
function hashOf(input: object): string {
  return createHash('sha256').update(JSON.stringify(canonical(input))).digest('base64url');
}

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (value === null || typeof value !== 'object') return value;
  const fields = Object.entries(value).filter(([, inner]) => inner != null);
  return Object.fromEntries(fields.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, inner]) => [name, canonical(inner)]));
}
