import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { childEnvironment, type Config } from '#platform';

/** The worker as it is run, which needs what `npm test` builds first. */
const PROGRAM = fileURLToPath(new URL('../../dist/apps/worker/src/main.js', import.meta.url));

/** A worker in a process of its own. */
export function startWorker(config: Config): ChildProcess {
  return spawn(process.execPath, [PROGRAM], { env: { ...childEnvironment(config), LOG_LEVEL: 'warn' }, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Ends it as a machine that fails does. Resolves when it is gone. */
export async function killWorker(worker: ChildProcess): Promise<void> {
  if (worker.exitCode !== null || worker.signalCode !== null) return;
  const ended = new Promise((resolve) => worker.once('exit', resolve));
  worker.kill('SIGKILL');
  await ended;
}
