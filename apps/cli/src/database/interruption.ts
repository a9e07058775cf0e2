import { CliError } from '../screen/cli-error.js';

/**
 * Rejects at Ctrl-C, or when this process is told to end: a command's work is then left where it is, so that the database can be ended
 * in order, which undoes what wasn't committed. Signals after the first change nothing.
 */
export function interruption(): Promise<never> {
  const interrupted = new Promise<never>((_resolve, reject) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => reject(new CliError('Stopped before it was done.')));
  });
  // It may come before anybody waits for it.
  interrupted.catch(() => undefined);
  return interrupted;
}
