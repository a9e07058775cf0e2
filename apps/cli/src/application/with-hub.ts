import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { createLog, NestLog } from '#platform';
import { missing } from '../database/migrations.js';
import { directUrlOf, prepareDatabase } from '../database/prepare-database.js';
import { withDatabase } from '../database/with-database.js';
import { CliError } from '../screen/cli-error.js';
import { CliModule } from './cli.module.js';

/** The libs, without HTTP. */
export interface Hub {
  get<Service>(type: Type<Service>): Service;
}

/**
 * Runs a command's work with the libs at hand, whether the hub is running or not. The embedded database is made ready first, so that
 * a command may come before the first `npm start`; the tables of a company's own change by `tidings migrate` alone.
 */
export function withHub(work: (hub: Hub) => Promise<void>): Promise<void> {
  return withDatabase(async (config, embedded) => {
    if (embedded) await prepareDatabase(config);
    else await checkTables(directUrlOf(config));
    const context = await NestFactory.createApplicationContext(CliModule.with(config), {
      logger: new NestLog(createLog('warn', 'cli')),
      abortOnError: false,
    });
    try {
      await work({ get: (type) => context.get(type, { strict: false }) });
    } finally {
      await context.close();
    }
  });
}

async function checkTables(url: string): Promise<void> {
  const names = await missing(url);
  if (names.length > 0) throw new CliError(`${names.length} migrations of the database are missing. Run them first: npm run tidings -- migrate`);
}
