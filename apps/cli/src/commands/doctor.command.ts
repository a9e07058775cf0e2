import { Command } from 'commander';

/** `tidings doctor`. */
export function doctorCommand(): Command {
  return new Command('doctor')
    .description('look whether settings, database and tables are in order, and say what to do where they are not')
    .action(async () => {
      const { examine } = await import('../application/examine.js');
      const healthy = await examine(console.log);
      process.exitCode = healthy ? 0 : 1;
    });
}
