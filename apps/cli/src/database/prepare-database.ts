import type { Config } from '#platform';
import { showing } from '../screen/progress.js';

/** Brings the tables to this version and, where the demo is on and nobody is in the hub yet, fills in the demo company. */
export async function prepareDatabase(config: Config): Promise<void> {
  const { migrate } = await import('#migrations');
  await showing('Bringing the tables up to date', () => migrate(directUrlOf(config)));
  if (!config.demo) return;
  const { seedIfEmpty } = await import('../demo/seed-demo.js');
  await seedIfEmpty(config);
}

/** The address for what a pooler can't carry. */
export function directUrlOf(config: Config): string {
  const url = config.database.directUrl ?? config.database.url;
  if (url === undefined) throw new Error('The database must be open by now');
  return url;
}
