import { Command } from 'commander';

/** `tidings seed`: the demo company, once. */
export function seedCommand(): Command {
  return new Command('seed')
    .description('fill an empty hub with the demo company')
    .action(async () => {
      const [{ withDatabase }, { directUrlOf }, { migrate }, { seedIfEmpty }] = await Promise.all([
        import('../database/with-database.js'),
        import('../database/prepare-database.js'),
        import('#migrations'),
        import('../demo/seed-demo.js'),
      ]);
      await withDatabase(async (config) => {
        await migrate(directUrlOf(config));
        const seeded = await seedIfEmpty(config);
        console.log(seeded ? 'The demo company is in.' : 'Somebody is in the hub already; nothing was changed.');
      });
    });
}
