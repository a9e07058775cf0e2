import type { Config } from '#platform';
import { CliError } from '../screen/cli-error.js';
import { missing } from './migrations.js';
import { directUrlOf } from './prepare-database.js';

/** @throws CliError when tables are older than this version */
export async function checkTables(config: Config): Promise<void> {
  const names = await missing(directUrlOf(config));
  if (names.length > 0) throw new CliError(`${names.length} migrations of the database are missing. Run them first: npm run tidings -- migrate`);
}
