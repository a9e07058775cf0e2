import { Injectable } from '@nestjs/common';
import type { Sql } from '../database/sql.js';
import { sql as query } from '../database/sql-fragment.js';
import type { RelayedEvent } from './event-definition.js';

const BATCH = 1_000;

/** The events that have been relayed, in their order. */
@Injectable()
export class EventLog {
  /** The next events after a sequence, at most 1,000. */
  after(sql: Sql, sequence: number): Promise<RelayedEvent[]> {
    return sql.query(query`SELECT sequence, type, payload, occurred_at FROM event WHERE sequence > ${sequence} ORDER BY sequence LIMIT ${BATCH}`);
  }

  find(sql: Sql, sequence: number): Promise<RelayedEvent | undefined> {
    return sql.first(query`SELECT sequence, type, payload, occurred_at FROM event WHERE sequence = ${sequence}`);
  }

  /** 0 where there is none. */
  async newestSequence(sql: Sql): Promise<number> {
    const row = await sql.first<{ sequence: number | null }>(query`SELECT max(sequence) AS sequence FROM event`);
    return row?.sequence ?? 0;
  }

  /** The oldest sequence still kept; 0 where there is none. */
  async oldestSequence(sql: Sql): Promise<number> {
    const row = await sql.first<{ sequence: number | null }>(query`SELECT min(sequence) AS sequence FROM event`);
    return row?.sequence ?? 0;
  }

  /** Forgets what is older than `days`, at most `limit` of it, but keeps the newest event of all, from which gateways begin. @returns how many were forgotten */
  trim(sql: Sql, days: number, limit: number): Promise<number> {
    return sql.execute(query`
      DELETE FROM event WHERE sequence IN (
        SELECT sequence FROM event WHERE occurred_at < now() - make_interval(days => ${days}) AND sequence < (SELECT max(sequence) FROM event)
        ORDER BY sequence LIMIT ${limit})`);
  }
}
