import { Injectable } from '@nestjs/common';
import type { Sql } from '../database/sql.js';
import { sql as query } from '../database/sql-fragment.js';
import type { EventDefinition } from './event-definition.js';

/** Where commands leave their events, in the transaction that made them happen. */
@Injectable()
export class Outbox {
  async add<Payload extends object>(sql: Sql, event: EventDefinition<Payload>, payload: Payload): Promise<void> {
    await sql.execute(query`INSERT INTO outbox (type, payload) VALUES (${event.type}, ${JSON.stringify(payload)}::jsonb)`);
  }
}
