import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findBinaries } from './binaries.js';
import { ensureCluster, NAME, passwordOf } from './cluster.js';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { freePort } from './free-port.js';
import { Lease } from './lease.js';
import { type Places, preparePlaces } from './places.js';
import { clearStaleLock, findPostmaster } from './postmaster.js';
import { startServer, type StartingServer, stopServer } from './server.js';
import { serverUser } from './server-user.js';

/** After a crash PostgreSQL first reads its journal again, which takes as long as there was work since the last checkpoint. */
const START_LIMIT_MS = 300_000;
const POLL_MS = 50;

export interface EmbeddedPostgresOptions {
  /** Folder for the database; made if absent. */
  readonly dataDir: string;
  /** Told what goes on, a line each, in words for a person. */
  readonly log?: (line: string) => void;
  /** False: data may be lost when the machine crashes, for tests. Default true. */
  readonly durable?: boolean;
}

/** A process's use of the embedded database. */
export interface EmbeddedPostgres {
  /** postgres://… with the password; for this machine only. */
  readonly url: string;
  /** Whether a server that ran already is used. */
  readonly adopted: boolean;
  /** Resolves if the server ends before `stop`. */
  readonly lost: Promise<void>;
  /** Ends the use; the last process to do so stops the server. */
  stop(): Promise<void>;
}

/**
 * Real PostgreSQL from the npm package, with its data in the data folder. A server that already runs there, be it another Tidings
 * process's or left behind by one that was killed, is used; a crashed one is started again. Any number of processes may use it at once.
 * @throws EmbeddedPostgresError with one line that says what to do.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { durable = true, log = () => undefined } = options;
  const dataDir = resolve(options.dataDir);
  const user = await serverUser();
  const places = await preparePlaces(dataDir, user);
  const binaries = await findBinaries(user);
  await ensureCluster(places.cluster, binaries, user);
  const portFile = join(dataDir, 'postgres-port');

  let started: StartingServer | undefined;
  let tries = 0;
  for (const deadline = Date.now() + START_LIMIT_MS; Date.now() < deadline; await sleep(POLL_MS)) {
    const running = findPostmaster(places.cluster);
    const lease = running && (await Lease.take(places.cluster, running.port));
    if (running && lease) {
      if (rememberedPort(portFile) !== running.port) await writeFile(portFile, String(running.port));
      return use(places, running.port, lease, started === undefined);
    }

    const lastWords = started?.lastWords();
    if (lastWords !== undefined) checkReason(lastWords, places);
    if (running === undefined && (started === undefined || lastWords !== undefined)) {
      if (tries++ > 0) await sleep(300);
      await clearStaleLock(places.cluster);
      started = startServer(places, binaries, user, { port: await freePort(rememberedPort(portFile)), durable });
    }
    if (tries === 2) log('The database was left in the middle of its work; waiting until it can be started again');
  }
  throw new EmbeddedPostgresError(`The embedded database isn't ready after ${START_LIMIT_MS / 60_000} minutes; ${places.log} says why.`);
}

function use(places: Places, port: number, lease: Lease, adopted: boolean): EmbeddedPostgres {
  return {
    url: `postgres://${NAME}:${passwordOf(places.cluster)}@127.0.0.1:${port}/${NAME}`,
    adopted,
    lost: lease.ended,
    stop: () => lease.release(() => stopServer(places.cluster)),
  };
}

/** Another start at the same time, remains of a killed server that are about to go, and a port taken in between are reasons to try again. */
function checkReason(lastWords: string, places: Places): void {
  if (/lock file .* already exists|pre-existing shared memory|could not (bind|create any TCP)|starting up|^$/.test(lastWords)) return;
  const fatal = lastWords.split('\n').findLast((line) => /FATAL|PANIC|error/i.test(line)) ?? lastWords;
  throw new EmbeddedPostgresError(
    `The embedded database doesn't start: ${fatal.replace(/^.*(FATAL|PANIC):\s*/, '')}. The whole story is in ${places.log}.`,
  );
}

function rememberedPort(file: string): number | undefined {
  const port = existsSync(file) ? Number(readFileSync(file, 'utf8')) : Number.NaN;
  return Number.isInteger(port) && port > 0 ? port : undefined;
}
