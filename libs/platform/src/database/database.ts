import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { CONFIG } from '../config/config.token.js';
import type { Config } from '../config/config.js';
import { pgTypes } from './pg-types.js';
import { PgSql, type Sql } from './sql.js';
import type { SqlFragment } from './sql-fragment.js';

const SERIALIZATION_FAILURE = '40001';
const DEADLOCK = '40P01';
const TRIES = 3;

/**
 * Statements are planned once a connection, not anew for each set of values: they stand on indexes whatever the values are, and planning
 * Home's probe took 5 ms where running it takes 1. A pooler may hand the session's setting on to others of the hub, which is harmless.
 */
async function planOnce(client: pg.ClientBase): Promise<void> {
  await client.query('SET plan_cache_mode = force_generic_plan');
}

/** The pool, as Sql of single statements, and transactions. */
@Injectable()
export class Database implements Sql, OnApplicationShutdown {
  readonly pool: pg.Pool;
  private readonly sql: Sql;
  private readonly prepare: boolean;
  private readonly pooled: boolean;
  private longest: number | undefined;
  private closed = false;
  /** Set while `asOne` runs. */
  private whole: pg.PoolClient | undefined;

  constructor(@Inject(CONFIG) config: Config) {
    this.prepare = config.database.prepare;
    this.pooled = config.database.url !== config.database.directUrl;
    this.pool = new pg.Pool({
      connectionString: config.database.url,
      max: config.database.poolSize,
      connectionTimeoutMillis: 10_000,
      application_name: 'tidings',
      types: pgTypes,
      onConnect: (client: pg.ClientBase) => this.begin(client),
    });
    // A connection that breaks tells whoever waits for an answer, and the pool drops it. In between, as while a transaction waits for
    // something else, it tells nobody but its listeners, and an error that nobody listens to would end the process.
    this.pool.on('error', () => undefined).on('connect', (client) => client.on('error', () => undefined));
    this.sql = new PgSql(this.pool, this.prepare);
  }

  /**
   * No statement takes longer than this, on connections that are made from now on. For gateways, of which somebody waits for an answer. Behind a
   * pooler it would be the worker's setting too, which has longer work: there the role or the pooler has to say it.
   */
  endStatementsAfter(ms: number): void {
    if (!this.pooled) this.longest = ms;
  }

  private async begin(client: pg.ClientBase): Promise<void> {
    if (this.prepare) await planOnce(client);
    if (this.longest !== undefined) await client.query(`SET statement_timeout = ${this.longest}`);
  }

  query<Row>(fragment: SqlFragment): Promise<Row[]> {
    return this.target().query(fragment);
  }

  first<Row>(fragment: SqlFragment): Promise<Row | undefined> {
    return this.target().first(fragment);
  }

  execute(fragment: SqlFragment): Promise<number> {
    return this.target().execute(fragment);
  }

  /** Runs `work` in one transaction; all of it happens or none. A deadlock or serialization failure is tried again, so `work` must only touch the database. */
  async transaction<Result>(work: (sql: Sql) => Promise<Result>): Promise<Result> {
    if (this.whole) return this.within(this.whole, work);
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.attempt((client) => work(new PgSql(client, this.prepare)));
      } catch (error) {
        const code = (error as { code?: unknown }).code;
        if (attempt === TRIES || (code !== SERIALIZATION_FAILURE && code !== DEADLOCK)) throw error;
      }
    }
  }

  /**
   * Puts everything that is asked of this Database meanwhile, by whomever, into one transaction: all of an import, or nothing.
   * For commands of the CLI, which do one thing at a time; never in a gateway or worker.
   */
  asOne<Result>(work: () => Promise<Result>): Promise<Result> {
    return this.attempt(async (client) => {
      this.whole = client;
      try {
        return await work();
      } finally {
        this.whole = undefined;
      }
    });
  }

  private async within<Result>(client: pg.PoolClient, work: (sql: Sql) => Promise<Result>): Promise<Result> {
    await client.query('SAVEPOINT inner_work');
    try {
      const result = await work(new PgSql(client, this.prepare));
      await client.query('RELEASE SAVEPOINT inner_work');
      return result;
    } catch (error) {
      await client.query('ROLLBACK TO SAVEPOINT inner_work');
      throw error;
    }
  }

  private target(): Sql {
    return this.whole ? new PgSql(this.whole, this.prepare) : this.sql;
  }

  private async attempt<Result>(work: (client: pg.PoolClient) => Promise<Result>): Promise<Result> {
    const client = await this.pool.connect();
    let broken = false;
    try {
      await client.query('BEGIN');
      const result = await work(client);
      await client.query('COMMIT');
      return result;
    } catch (error) {
      await client.query('ROLLBACK').catch(() => {
        broken = true;
      });
      throw error;
    } finally {
      client.release(broken);
    }
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.closed) return;
    this.closed = true;
    await this.pool.end();
  }
}
