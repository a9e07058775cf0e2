import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { canEnter, type ServerUser } from './server-user.js';

/** Where root keeps what the server's user must reach and can't in a closed home. */
export const SHARED_FOLDER = '/var/lib/tidings';

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  /** PostgreSQL's major version, such as 18. */
  readonly major: number;
}

/** The programs of the npm package for this system, copied to where the server's user can run them if it can't reach node_modules. */
export async function findBinaries(user: ServerUser): Promise<Binaries> {
  const { native, version } = locate();
  const reachable = canEnter(user, join(native, 'bin')) ? native : await copyOut(native, version);
  return {
    initdb: join(reachable, 'bin', 'initdb'),
    postgres: join(reachable, 'bin', 'postgres'),
    major: Number.parseInt(version, 10),
  };
}

function locate(): { native: string; version: string } {
  const system = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const embedded = createRequire(import.meta.url).resolve('embedded-postgres');
    const require = createRequire(embedded);
    const folder = dirname(dirname(require.resolve(`@embedded-postgres/${system}`)));
    const { version } = require(join(folder, 'package.json')) as { version: string };
    return { native: join(folder, 'native'), version };
  } catch {
    throw new EmbeddedPostgresError(
      `No embedded PostgreSQL is installed for ${system}. Run npm ci again, without --omit=optional, or set DATABASE_URL to a PostgreSQL 15 or newer of your own.`,
    );
  }
}

/** A copy a version, made whole in a folder of its own and then moved, so that two starts at once don't meet. */
async function copyOut(native: string, version: string): Promise<string> {
  const target = join(SHARED_FOLDER, `pg-${version}`);
  if (existsSync(target)) return target;
  const making = `${target}.${process.pid}`;
  await mkdir(SHARED_FOLDER, { recursive: true, mode: 0o755 });
  await cp(native, making, { recursive: true, verbatimSymlinks: true });
  await rename(making, target).catch(async (error: unknown) => {
    await rm(making, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  });
  return target;
}
