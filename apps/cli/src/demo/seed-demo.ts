import { type Config, Database, sql } from '#platform';
import { showing } from '../screen/progress.js';

/** Fills the demo company into a hub in which nobody is yet. All of it or nothing. @returns whether it did */
export async function seedIfEmpty(config: Config): Promise<boolean> {
  const database = new Database(config);
  try {
    const somebody = await database.first(sql`SELECT 1 AS found FROM person LIMIT 1`);
    if (somebody) return false;
  } finally {
    await database.onApplicationShutdown();
  }
  const { seedDemo } = await import('./seed/demo-seeder.js');
  await showing('Filling in the demo company', () => seedDemo(config));
  return true;
}
