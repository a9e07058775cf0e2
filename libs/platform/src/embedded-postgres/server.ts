import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, statSync, truncateSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Binaries } from './binaries.js';
import { findPostmaster } from './postmaster.js';
import type { Places } from './places.js';
import { serverArguments, type ServerSettings } from './server-settings.js';
import type { ServerUser } from './server-user.js';

const LOG_LIMIT_BYTES = 10_000_000;
const STOP_LIMIT_MS = 60_000;
const POLL_MS = 30;

/** A server that was told to start. */
export interface StartingServer {
  /** What it said before it ended, once it has ended; undefined while it runs. */
  lastWords(): string | undefined;
}

/**
 * Starts PostgreSQL in a session of its own, so that Ctrl-C in the terminal reaches Tidings alone, which stops it last. Nor does it end
 * with this process: after a kill it goes on, and the next start adopts it.
 */
export function startServer(places: Places, binaries: Binaries, user: ServerUser, settings: ServerSettings): StartingServer {
  const before = sizeOf(places.log);
  const log = openSync(places.log, 'a', 0o600);
  let ended: string | undefined;
  const child = spawn(binaries.postgres, ['-D', places.cluster, ...serverArguments(settings)], {
    ...user,
    cwd: '/',
    // In English, because what it says at a failed start is looked at.
    env: { LC_ALL: 'C', TZ: 'UTC' },
    detached: true,
    stdio: ['ignore', log, log],
  });
  child.once('error', (error) => (ended = error.message));
  child.once('exit', () => (ended ??= readFileSync(places.log).subarray(before).toString().trim()));
  child.unref();
  closeSync(log);
  return { lastWords: () => ended };
}

/** Ends the server of a cluster: open transactions are rolled back, everything is written, the lock file goes. */
export async function stopServer(cluster: string): Promise<void> {
  const running = findPostmaster(cluster);
  if (running === undefined) return;
  process.kill(running.pid, 'SIGINT');
  const deadline = Date.now() + STOP_LIMIT_MS;
  while (findPostmaster(cluster)?.pid === running.pid) {
    if (Date.now() > deadline) throw new Error(`PostgreSQL (process ${running.pid}) didn't stop within ${STOP_LIMIT_MS / 1000} s`);
    await sleep(POLL_MS);
  }
}

/** The log is for finding out what went wrong, so its newest part is enough: a long one is begun anew. */
function sizeOf(log: string): number {
  const size = statSync(log, { throwIfNoEntry: false })?.size ?? 0;
  if (size <= LOG_LIMIT_BYTES) return size;
  truncateSync(log);
  return 0;
}
