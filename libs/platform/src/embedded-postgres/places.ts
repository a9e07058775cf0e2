import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readlink, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { SHARED_FOLDER } from './binaries.js';
import { makeDataFolder } from './make-data-folder.js';
import { canEnter, type ServerUser } from './server-user.js';

/** Where things lie. */
export interface Places {
  /** PostgreSQL's own folder, in its real place; it may not exist yet. */
  readonly cluster: string;
  /** What the server says. */
  readonly log: string;
}

/**
 * Makes the data folder and finds the place for the cluster: inside, or, where the server's user can't enter it, in
 * /var/lib/tidings with a link to it inside.
 * @throws EmbeddedPostgresError when the folder can't be written.
 */
export async function preparePlaces(dataDir: string, user: ServerUser): Promise<Places> {
  // Another user must come through it to what is that user's own in it.
  await makeDataFolder(dataDir, user.uid === undefined ? 0o700 : 0o711);
  const inside = join(dataDir, 'postgres');
  const log = join(dataDir, 'postgres.log');
  const linked = await linkTarget(inside);
  if (linked !== undefined) return { cluster: linked, log };
  if (existsSync(inside) || canEnter(user, dataDir)) return { cluster: inside, log };
  return { cluster: await linkOutside(inside), log };
}

function linkTarget(path: string): Promise<string | undefined> {
  return readlink(path).catch(() => undefined);
}

async function linkOutside(link: string): Promise<string> {
  await mkdir(SHARED_FOLDER, { recursive: true, mode: 0o755 });
  const cluster = join(SHARED_FOLDER, `data-${randomBytes(6).toString('hex')}`);
  await symlink(cluster, link).catch(() => undefined);
  return (await linkTarget(link)) ?? cluster;
}
