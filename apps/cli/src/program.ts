import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { Command } from 'commander';
import { auditCommand } from './commands/audit.command.js';
import { connectionCommand } from './commands/connection.command.js';
import { demoCommand } from './commands/demo.command.js';
import { doctorCommand } from './commands/doctor.command.js';
import { gatewayCommand } from './commands/gateway.command.js';
import { importCommand } from './commands/import.command.js';
import { migrateCommand } from './commands/migrate.command.js';
import { personCommand } from './commands/person.command.js';
import { roleCommand } from './commands/role.command.js';
import { searchCommand } from './commands/search.command.js';
import { seedCommand } from './commands/seed.command.js';
import { startCommand } from './commands/start.command.js';
import { tokenCommand } from './commands/token.command.js';
import { workerCommand } from './commands/worker.command.js';

/** `tidings` with its commands. What a command needs is loaded when it runs, so that --help answers at once. */
export function createProgram(): Command {
  const program = new Command('tidings')
    .description('A company’s stream and its blogs in one place.')
    .version(versionOf(import.meta.url), '-V, --version', 'say which version this is')
    .addHelpText('after', '\nSettings come from the environment (PORT, DATABASE_URL, …); README.md lists them.')
    .addCommand(startCommand())
    .addCommand(gatewayCommand())
    .addCommand(workerCommand())
    .addCommand(migrateCommand())
    .addCommand(seedCommand())
    .addCommand(demoCommand())
    .addCommand(personCommand())
    .addCommand(roleCommand())
    .addCommand(tokenCommand())
    .addCommand(connectionCommand())
    .addCommand(importCommand())
    .addCommand(auditCommand())
    .addCommand(searchCommand())
    .addCommand(doctorCommand());
  pointToHelp(program);
  return program;
}

/** A command that is added takes no setting over from the one it is added to. */
function pointToHelp(command: Command): void {
  command.showHelpAfterError('(add --help for what there is)');
  command.commands.forEach(pointToHelp);
}

/** As the package says that the file is part of, be it compiled or not. */
function versionOf(file: string): string {
  const path = findPackageJSON('..', file);
  return path === undefined ? 'unknown' : (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version;
}
