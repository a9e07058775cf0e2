import { Command, InvalidArgumentError } from 'commander';

const WHAT = ['up', 'down', 'status'] as const;
type What = (typeof WHAT)[number];

/** `tidings migrate [up|down|status]`. */
export function migrateCommand(): Command {
  return new Command('migrate')
    .description('bring the tables to this version (up), take the last migration back (down), or list what is missing (status)')
    .argument('[what]', WHAT.join(', '), parseWhat, 'up')
    .action(async (what: What) => {
      const [{ withDatabase }, { directUrlOf }, { migrate }, { missing, revert }] = await Promise.all([
        import('../database/with-database.js'),
        import('../database/prepare-database.js'),
        import('#migrations'),
        import('../database/migrations.js'),
      ]);
      const steps = { up: migrate, down: revert, status: missing };
      const nothing = { up: 'Everything was up to date.', down: 'There is nothing to take back.', status: 'Nothing is missing.' };
      await withDatabase(async (config) => {
        const names = await steps[what](directUrlOf(config));
        console.log(names.join('\n') || nothing[what]);
      });
    });
}

function parseWhat(text: string): What {
  const found = WHAT.find((what) => what === text);
  if (found === undefined) throw new InvalidArgumentError(`It is one of ${WHAT.join(', ')}.`);
  return found;
}
