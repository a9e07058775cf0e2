import { Injectable } from '@nestjs/common';
import { raw, sql as query, type Sql } from '#platform';
import type { ChainedContent } from './entry-hash.js';

/** Held while the chain is made longer. */
const CHAIN_LOCK = 7_100_004;

const CONTENT = raw(`id, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at, actor_id, app_id, action, subject_id, details::text AS details`);

/** The end of the chain. */
export interface ChainHead {
  readonly chainNumber: number;
  readonly hash: Buffer;
}

export type UnchainedEntry = Omit<ChainedContent, 'chainNumber'>;
export type ChainedEntry = ChainedContent & { readonly hash: Buffer };

@Injectable()
export class ChainRepository {
  /** Until the transaction ends, nobody else makes the chain longer. */
  async hold(sql: Sql): Promise<void> {
    await sql.execute(query`SELECT pg_advisory_xact_lock(${CHAIN_LOCK})`);
  }

  /** Undefined for a chain without entries. */
  head(sql: Sql): Promise<ChainHead | undefined> {
    return sql.first(query`SELECT chain_number, hash FROM audit_entry WHERE chain_number IS NOT NULL ORDER BY chain_number DESC LIMIT 1`);
  }

  /** Entries that wait, in the order in which they were made; one that commits late comes with the next call. */
  unchained(sql: Sql, limit: number): Promise<UnchainedEntry[]> {
    return sql.query(query`SELECT ${CONTENT} FROM audit_entry WHERE chain_number IS NULL ORDER BY id LIMIT ${limit}`);
  }

  async chain(sql: Sql, entries: readonly { id: string; chainNumber: number; hash: Buffer }[]): Promise<void> {
    await sql.execute(query`
      UPDATE audit_entry e SET chain_number = g.number, hash = decode(g.hash, 'hex'), chained_at = now()
      FROM unnest(${entries.map((entry) => entry.id)}::uuid[], ${entries.map((entry) => entry.chainNumber)}::bigint[],
        ${entries.map((entry) => entry.hash.toString('hex'))}::text[]) AS g (id, number, hash)
      WHERE e.id = g.id`);
  }

  /** The next of the chain after a number. */
  after(sql: Sql, chainNumber: number, limit: number): Promise<ChainedEntry[]> {
    return sql.query(query`
      SELECT chain_number, hash, ${CONTENT} FROM audit_entry WHERE chain_number > ${chainNumber} ORDER BY chain_number LIMIT ${limit}`);
  }

  /** How many entries wait that are older than some minutes: the job should have had them. */
  async overdue(sql: Sql, minutes: number): Promise<number> {
    const row = await sql.first<{ count: number }>(query`
      SELECT count(*) AS count FROM audit_entry WHERE chain_number IS NULL AND at < now() - make_interval(mins => ${minutes})`);
    return row?.count ?? 0;
  }
}
