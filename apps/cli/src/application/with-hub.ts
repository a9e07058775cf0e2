import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { createLog, NestLog } from '#platform';
import { checkTables } from '../database/check-tables.js';
import { prepareDatabase } from '../database/prepare-database.js';
import { withDatabase } from '../database/with-database.js';
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
    else await checkTables(config);
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
