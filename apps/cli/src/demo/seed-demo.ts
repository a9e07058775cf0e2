import { type Config, Database, sql } from '#platform';
import { showing } from '../screen/progress.js';

const SEED_LOCK = 7_100_070;

/**
 * Fills the demo company into a hub in which nobody is yet. All of it or nothing. Of two at once the second waits, and finds somebody then.
 * @returns whether it did
 */
export async function seedIfEmpty(config: Config): Promise<boolean> {
  const database = new Database(config);
  try {
    return await database.transaction(async (tx) => {
      await tx.execute(sql`SELECT pg_advisory_xact_lock(${SEED_LOCK}::bigint)`);
      if (await tx.first(sql`SELECT 1 AS found FROM person LIMIT 1`)) return false;
      const { seedDemo } = await import('./seed/demo-seeder.js');
      await showing('Filling in the demo company', () => seedDemo(config));
      return true;
    });
  } finally {
    await database.onApplicationShutdown();
  }
}
