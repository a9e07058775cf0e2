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

/** For a process that handles what strangers sent: it finds its libraries, and none of the hub's secrets. */
export function bareEnvironment(): NodeJS.ProcessEnv {
  const { PATH, SystemRoot, TMPDIR, TEMP } = process.env;
  return { ...(PATH === undefined ? {} : { PATH }), ...(SystemRoot === undefined ? {} : { SystemRoot }), ...(TMPDIR === undefined ? {} : { TMPDIR }), ...(TEMP === undefined ? {} : { TEMP }) };
}
