import { runMigrations as migrateJobs } from 'graphile-worker';
import { DataSource } from 'typeorm';
import { SnakeNamingStrategy } from '#platform';
import { entities } from './entities.js';
import { migrations } from './migrations.js';

const MIGRATION_LOCK = 7_100_002;

/** TypeORM's view of the hub's tables: for migrations, and for comparing them with the entities. */
export function createDataSource(url: string): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities,
    migrations,
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    namingStrategy: new SnakeNamingStrategy(),
    installExtensions: false,
    applicationName: 'tidings migrate',
    poolSize: 2,
  });
}

/**
 * Brings the database to this version's tables; two processes at once take turns.
 * @returns names of the migrations that ran
 */
export async function migrate(url: string): Promise<string[]> {
  const source = await createDataSource(url).initialize();
  const lock = source.createQueryRunner();
  try {
    await lock.query(`SELECT pg_advisory_lock(${MIGRATION_LOCK})`);
    await migrateJobs({ connectionString: url });
    const ran = await source.runMigrations();
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
