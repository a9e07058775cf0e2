import { Command } from 'commander';

/** `tidings gateway`: one gateway in this process, logging JSON lines to standard output. */
export function gatewayCommand(): Command {
  return new Command('gateway')
    .description('serve HTTP: GraphQL, sign-in and the web app; any number may run on one database')
    .action(async () => {
      const [{ runPart }, { startGateway }] = await Promise.all([import('../hub/run-part.js'), import('#gateway')]);
      await runPart('gateway', startGateway);
    });
}
