import type { DataSource } from 'typeorm';
import { createDataSource, pendingMigrations } from '#migrations';

/** Takes the newest migration back. @returns its name, or nothing if there was none */
export function revert(url: string): Promise<string[]> {
  return withSource(url, async (source) => {
    const before = await done(source);
    if (before.length > 0) await source.undoLastMigration();
    const after = await done(source);
    return before.filter((name) => !after.includes(name));
  });
}

/** Names of this version's migrations that have not run, in order. */
export function missing(url: string): Promise<string[]> {
  return withSource(url, async (source) => pendingMigrations(await done(source)));
}

async function withSource<Result>(url: string, work: (source: DataSource) => Promise<Result>): Promise<Result> {
  const source = await createDataSource(url).initialize();
  try {
    return await work(source);
  } finally {
    await source.destroy();
  }
}

async function done(source: DataSource): Promise<string[]> {
  const [table] = await source.query<{ found: boolean }[]>(`SELECT to_regclass('migration') IS NOT NULL AS found`);
  if (!table?.found) return [];
  return (await source.query<{ name: string }[]>('SELECT name FROM migration ORDER BY id')).map((row) => row.name);
}
