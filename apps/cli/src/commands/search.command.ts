import { Command } from 'commander';

/** `tidings search`. */
export function searchCommand(): Command {
  const reindex = new Command('reindex')
    .description('make everything that search finds by anew, while the hub goes on; needed only after rows were changed past it')
    .action(async () => {
      const { reindex: run } = await import('../application/reindex.js');
      await run();
    });
  return new Command('search').description('what search finds by').addCommand(reindex);
}
