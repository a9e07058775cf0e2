import { linkSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { SetUpError } from './set-up-error.js';

const GUARD_STALE_MS = 10_000;

/** Runs `work` while no other process of this clone does; waits, and says so, while one does. A lock whose process is gone is taken over. */
export async function withLock(path, work) {
  let told = false;
  while (!take(path)) {
    if (isStale(path)) {
      takeAway(path);
      continue;
    }
    if (!told) console.error('Another Tidings command is installing or building here; waiting for it …');
    told = true;
    await sleep(300);
  }
  const release = () => rmSync(path, { force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    release();
    process.removeListener('exit', release);
  }
}

/** The lock appears with its content in one step, so nobody ever reads a half-written one. */
function take(path) {
  const own = new URL(`${path.href}.${process.pid}`);
  try {
    writeFileSync(own, String(process.pid));
    linkSync(own, path);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw new SetUpError(`${error.path} can't be written (${error.code}). Make the folder writable, or run as its owner.`);
  } finally {
    rmSync(own, { force: true });
  }
}

function isStale(path) {
  try {
    process.kill(Number(readFileSync(path, 'utf8')), 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}

/** Only one process at a time may take a stale lock away; otherwise a slow one could take away the next holder's. */
function takeAway(path) {
  const guard = new URL(`${path.href}.guard`);
  try {
    writeFileSync(guard, '', { flag: 'wx' });
  } catch {
    if (ageOf(guard) > GUARD_STALE_MS) rmSync(guard, { force: true });
    return;
  }
  if (isStale(path)) rmSync(path, { force: true });
  rmSync(guard, { force: true });
}

function ageOf(path) {
  return Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
}
