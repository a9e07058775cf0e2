import { DirectoryRepository, type PersonEntity } from '#people';
import { Database, type Sql } from '#platform';
import { CliError } from '../screen/cli-error.js';
import { type Hub, withHub } from './with-hub.js';

/**
 * Runs a command's work on the person of a handle, in one transaction.
 * @throws CliError when nobody has it
 */
export function withPerson(handle: string, work: (sql: Sql, person: PersonEntity, hub: Hub) => Promise<void>): Promise<void> {
  return withHub((hub) =>
    hub.get(Database).transaction(async (sql) => {
      const person = await hub.get(DirectoryRepository).byHandle(sql, handle.replace(/^@/, ''));
      if (!person) throw new CliError(`Nobody has the handle ${handle}.`);
      await work(sql, person, hub);
    }),
  );
}
