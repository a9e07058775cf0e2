import { runMigrations as migrateJobs } from 'graphile-worker';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { SnakeNamingStrategy } from '#platform';
import { GRANT_GATEWAY } from './grant-gateway.js';
import { migrations } from './migrations.js';

const MIGRATION_LOCK = 7_100_002;

/** How TypeORM reaches the hub's tables, without their entities, which migrations don't need. */
export function sourceOptions(url: string): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    migrations,
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    namingStrategy: new SnakeNamingStrategy(),
    installExtensions: false,
    applicationName: 'tidings migrate',
    poolSize: 2,
  };
}

/**
 * Brings the database to this version's tables and the gateways' role to its rights; two processes at once take turns.
 * @returns names of the migrations that ran
 */
export async function migrate(url: string): Promise<string[]> {
  const source = await new DataSource(sourceOptions(url)).initialize();
  const lock = source.createQueryRunner();
  try {
    await lock.query(`SELECT pg_advisory_lock(${MIGRATION_LOCK})`);
    await migrateJobs({ connectionString: url });
    const ran = await source.runMigrations();
    await lock.query(GRANT_GATEWAY);
    return ran.map((migration) => migration.name);
  } finally {
    await lock.query(`SELECT pg_advisory_unlock(${MIGRATION_LOCK})`).catch(() => undefined);
    await lock.release();
    await source.destroy();
  }
}

/** The names of this version's migrations, in order. */
export function pendingMigrations(done: readonly string[]): string[] {
  return migrations.map((migration) => migration.name).filter((name) => !done.includes(name));
}
