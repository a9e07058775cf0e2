import { Injectable } from '@nestjs/common';
import type { Sql } from '../database/sql.js';
import type { RelayedEvent } from './event-definition.js';

/** Keeps something up to date within the relay's own transaction, before anybody hears of the events; must be quick. */
export interface Projection {
  readonly name: string;
  apply(sql: Sql, events: readonly RelayedEvent[]): Promise<void>;
}

/** All of them, in the order in which libs registered theirs. */
@Injectable()
export class Projections {
  private readonly projections: Projection[] = [];

  register(projection: Projection): void {
    this.projections.push(projection);
  }

  async apply(sql: Sql, events: readonly RelayedEvent[]): Promise<void> {
    for (const projection of this.projections) await projection.apply(sql, events);
  }
}
