import { Injectable } from '@nestjs/common';
import type { Sql } from '../database/sql.js';
import { sql as query } from '../database/sql-fragment.js';
import type { EventDefinition } from './event-definition.js';

/** Where commands leave their events, in the transaction that made them happen. */
@Injectable()
export class Outbox {
  add<Payload extends object>(sql: Sql, event: EventDefinition<Payload>, payload: Payload): Promise<void> {
    return this.addMany(sql, event, [payload]);
  }

  /** Events of one kind, however many, in one statement. */
  async addMany<Payload extends object>(sql: Sql, event: EventDefinition<Payload>, payloads: readonly Payload[]): Promise<void> {
    await sql.execute(query`
      INSERT INTO outbox (type, payload) SELECT ${event.type}, payload FROM jsonb_array_elements(${JSON.stringify(payloads)}::jsonb) payload`);
  }
}
