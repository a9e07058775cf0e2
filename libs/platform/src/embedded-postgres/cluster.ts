import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { chown, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Binaries } from './binaries.js';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import type { ServerUser } from './server-user.js';

const run = promisify(execFile);

/** The role that owns everything, and the name of the one database. */
export const NAME = 'tidings';

/** Makes the cluster's folder with a password of its own, if there is none. Whole or not at all, and one of two at once wins. */
export async function ensureCluster(cluster: string, binaries: Binaries, user: ServerUser): Promise<void> {
  if (existsSync(join(cluster, 'PG_VERSION'))) return checkVersion(cluster, binaries);
  const making = `${cluster}.${process.pid}-${randomBytes(3).toString('hex')}`;
  const passwordFile = `${making}.password`;
  try {
    await mkdir(making, { recursive: true, mode: 0o700 });
    await writeFile(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 });
    for (const path of [making, passwordFile]) await give(path, user);
    await initdb(binaries, user, making, passwordFile);
    await rename(passwordFile, join(making, 'tidings-password'));
    await rename(making, cluster).catch((error: unknown) => {
      if (!existsSync(join(cluster, 'PG_VERSION'))) throw error;
    });
  } finally {
    for (const path of [making, passwordFile]) await rm(path, { recursive: true, force: true });
  }
}

/** The password of the cluster's role. The file's mode is 600. */
export function passwordOf(cluster: string): string {
  return readFileSync(join(cluster, 'tidings-password'), 'utf8');
}

/** What another process may read of the server's folder belongs to the server's user, when that is another one. */
async function give(path: string, user: ServerUser): Promise<void> {
  if (user.uid !== undefined && user.gid !== undefined) await chown(path, user.uid, user.gid);
}

async function initdb(binaries: Binaries, user: ServerUser, folder: string, passwordFile: string): Promise<void> {
  const args = [
    `--pgdata=${folder}`,
    `--username=${NAME}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    // The same on every system; what people read is sorted by an ICU collation that the query names.
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    '--data-checksums',
  ];
  try {
    await run(binaries.initdb, args, { ...user, cwd: '/' });
  } catch (error) {
    const said = (error as { stderr?: string }).stderr?.trim().split('\n').pop();
    throw new EmbeddedPostgresError(
      `The embedded database couldn't be made in ${folder}: ${said || (error as Error).message}`,
    );
  }
}

function checkVersion(cluster: string, binaries: Binaries): void {
  const made = Number.parseInt(readFileSync(join(cluster, 'PG_VERSION'), 'utf8'), 10);
  if (made === binaries.major) return;
  throw new EmbeddedPostgresError(
    `The data in ${cluster} is of PostgreSQL ${made}, but PostgreSQL ${binaries.major} is installed. Go back to the release that made it, ` +
      'or bring it over with pg_upgrade.',
  );
}
