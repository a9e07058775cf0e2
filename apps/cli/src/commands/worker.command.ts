import { Command } from 'commander';

/** `tidings worker`: one worker in this process, logging JSON lines to standard output. */
export function workerCommand(): Command {
  return new Command('worker')
    .description('relay events and run jobs; any number may run on one database')
    .action(async () => {
      const [{ runPart }, { startWorker }] = await Promise.all([import('../hub/run-part.js'), import('#worker')]);
      await runPart('worker', startWorker);
    });
}
