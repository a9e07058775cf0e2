import { channel } from 'node:diagnostics_channel';
import type pg from 'pg';
import type { SqlFragment } from './sql-fragment.js';
import { rowMaker } from './row-maker.js';
import { statementName } from './statement-name.js';

/** Every statement's text is published here; specs count them. */
export const statements = channel('tidings:sql');

/** Where SQL can be sent: the pool, or one transaction. Rows come back with camelCased keys. */
export interface Sql {
  /** All rows. */
  query<Row>(fragment: SqlFragment): Promise<Row[]>;
  /** The first row, or undefined. */
  first<Row>(fragment: SqlFragment): Promise<Row | undefined>;
  /** Number of rows changed. */
  execute(fragment: SqlFragment): Promise<number>;
}

/** Sql over one pg client or pool. */
export class PgSql implements Sql {
  constructor(
    private readonly target: pg.Pool | pg.ClientBase,
    private readonly prepare: boolean,
  ) {}

  async query<Row>(fragment: SqlFragment): Promise<Row[]> {
    const result = await this.send(fragment);
    const make = rowMaker<Row>(result.fields);
    return result.rows.map(make);
  }

  async first<Row>(fragment: SqlFragment): Promise<Row | undefined> {
    return (await this.query<Row>(fragment))[0];
  }

  async execute(fragment: SqlFragment): Promise<number> {
    return (await this.send(fragment)).rowCount ?? 0;
  }

  private send(fragment: SqlFragment): Promise<pg.QueryArrayResult<unknown[]>> {
    const { text, values } = fragment.compile();
    if (statements.hasSubscribers) statements.publish(text);
    return this.target.query({ text, values, rowMode: 'array', ...(this.prepare ? { name: statementName(text) } : {}) });
  }
}
