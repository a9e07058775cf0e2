import { Command } from 'commander';

/** `tidings start`, which is `npm start`. */
export function startCommand(): Command {
  return new Command('start')
    .description('run the whole hub on this machine: database, gateway and worker')
    .action(async () => {
      const { startHub } = await import('../hub/start-hub.js');
      await startHub();
    });
}
