import type { Config } from './config.js';

/** The environment for a process of Tidings started by this one, which then reads the same settings, and the database this one has found. */
export function childEnvironment(config: Config): NodeJS.ProcessEnv {
  return {
    ...process.env,
    DATABASE_URL: config.database.url,
    DATABASE_DIRECT_URL: config.database.directUrl,
    TIDINGS_DATA_DIR: config.dataDir,
    // Said outright, because without it the demo follows from whether DATABASE_URL is set.
    TIDINGS_DEMO: config.demo ? 'on' : 'off',
    TIDINGS_COMPANY: config.company,
  };
}
