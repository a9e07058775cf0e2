import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';

const run = promisify(execFile);
const NAME = 'postgres';

/** Whom the server's processes run as. Empty: as whoever runs this one. */
export interface ServerUser {
  readonly uid?: number;
  readonly gid?: number;
}

/** PostgreSQL refuses to run as root; then it runs as the user `postgres`, made if missing. */
export async function serverUser(): Promise<ServerUser> {
  if (process.getuid?.() !== 0) return {};
  return (await lookUp()) ?? (await make());
}

/** Whether that user can enter the folder: its own mode isn't all that counts, each folder above it must let the user through. */
export function canEnter(user: ServerUser, folder: string): boolean {
  if (user.uid === undefined) return true;
  return spawnSync('/bin/sh', ['-c', 'cd "$0" 2>/dev/null', folder], { uid: user.uid, gid: user.gid, cwd: '/' }).status === 0;
}

async function lookUp(): Promise<ServerUser | undefined> {
  try {
    const [uid, gid] = await Promise.all(['-u', '-g'].map(async (flag) => Number((await run('id', [flag, NAME])).stdout)));
    return { uid, gid };
  } catch {
    return undefined;
  }
}

async function make(): Promise<ServerUser> {
  await run('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', NAME]).catch(() => undefined);
  const made = await lookUp();
  if (made === undefined) {
    throw new EmbeddedPostgresError(
      `PostgreSQL doesn't run as root, and no user "${NAME}" could be made for it. Make one (useradd --system ${NAME}), or run as an ordinary user.`,
    );
  }
  return made;
}
