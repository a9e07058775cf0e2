import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../apps/cli/src/main.js', import.meta.url));
/** Filling in the demo company takes twenty seconds of a free core. */
const START_MS = 240_000;

/** A hub of its own on loopback, with the demo company. */
export interface DemoHub {
  readonly url: string;
  stop(): Promise<void>;
}

export async function startDemoHub(): Promise<DemoHub> {
  const folder = await mkdtemp(join(tmpdir(), 'tidings-bench-web-'));
  // The embedded database's user, when it is another one, must come through here.
  await chmod(folder, 0o711);
  const port = await freePort();
  const env = { PATH: process.env.PATH, LOG_LEVEL: 'warn', TIDINGS_DATA_DIR: join(folder, 'data'), PORT: String(port) };
  const hub = spawn(process.execPath, [MAIN, 'start'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const stop = async () => {
    hub.kill('SIGTERM');
    if (hub.exitCode === null) await once(hub, 'exit');
    await rm(folder, { recursive: true, force: true });
  };
  await started(hub).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return { url: `http://localhost:${port}`, stop };
}

/** Resolves when everything runs and the hub has said how to stop it. */
function started(hub: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The hub did not start in time')), START_MS);
    const settle = (done: () => void) => {
      clearTimeout(timer);
      done();
    };
    hub.once('exit', (code) => settle(() => reject(new Error(`The hub ended with ${code}`))));
    hub.stdout?.on('data', (chunk: Buffer) => {
      if (chunk.includes('Ctrl-C')) settle(resolve);
    });
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
