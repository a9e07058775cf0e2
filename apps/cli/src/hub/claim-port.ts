import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { HttpConfig } from '#platform';
import { CliError } from '../screen/cli-error.js';

/** A gateway whose hub was killed lets go of its port within moments. */
const PATIENCE_MS = 3_000;

/**
 * Finds out before anything is started that the gateway will be able to listen.
 * @throws CliError
 */
export async function claimPort({ port, host }: HttpConfig): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const code = await tryToListen(port, host);
    if (code === undefined) return;
    if (code !== 'EADDRINUSE') throw cannotListen(port, host, code);
    if (Date.now() > deadline) throw cannotListen(port, host, code);
    await sleep(200);
  }
}

/** What to do about a port that can't be listened on. */
export function cannotListen(port: number, host: string, code: string): CliError {
  if (code === 'EADDRINUSE') {
    return new CliError(`Port ${port} is in use by another program. Stop that one, or choose another port: PORT=${port + 1} npm start`);
  }
  if (code === 'EACCES') {
    return new CliError(`Port ${port} isn't open to this user. Choose one from 1024 on, such as PORT=3000.`);
  }
  return new CliError(`HOST=${host} can't be listened on (${code}). Name an address of this machine, or unset HOST.`);
}

function tryToListen(port: number, host: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}
