import { type Config, loadConfig } from '#platform';
import { interruption } from '../database/interruption.js';
import { missing } from '../database/migrations.js';
import { openDatabase } from '../database/open-database.js';
import { directUrlOf } from '../database/prepare-database.js';
import { explain } from '../screen/explain.js';
import { signInState } from './examine-sign-in.js';

/** Looks at one thing after the other and tells of each. @returns whether all is in order */
export async function examine(tell: (line: string) => void): Promise<boolean> {
  const config = await check('Settings', tell, () => Promise.resolve(loadConfig()), (found) => `${found.http.publicUrl}, demo ${found.demo ? 'on' : 'off'}`);
  if (config === undefined) return false;
  const interrupted = interruption();
  const database = await check('Database', tell, () => openDatabase(config, tell), () => kindOf(config));
  if (database === undefined) return false;
  try {
    const names = await check('Tables', tell, () => Promise.race([interrupted, missing(directUrlOf(database.config))]), (found) =>
      found.length === 0 ? 'up to date' : `${found.length} migrations are missing; run: npm run tidings -- migrate`);
    if (names?.length !== 0) return false;
    return (await check('Sign-in', tell, () => Promise.race([interrupted, signInState(database.config)]), (state) => state)) !== undefined;
  } finally {
    await database.close();
  }
}

async function check<Found>(what: string, tell: (line: string) => void, look: () => Promise<Found>, describe: (found: Found) => string): Promise<Found | undefined> {
  try {
    const found = await look();
    tell(`${what}: ${describe(found)}`);
    return found;
  } catch (error) {
    tell(`${what}: ${explain(error) ?? (error as Error).message}`);
    return undefined;
  }
}

function kindOf(config: Config): string {
  return config.database.url === undefined ? `embedded, in ${config.dataDir}` : 'the one that DATABASE_URL names';
}
