import { Logger } from 'graphile-worker';
import type { Log } from '../log/log.js';

const LEVELS: Record<string, 'error' | 'warn' | 'debug' | 'trace'> = { error: 'error', warning: 'warn', info: 'debug', debug: 'trace' };

/** graphile-worker's messages in our log; what it says of its daily work is for debugging only. */
export function graphileLogger(log: Log): Logger {
  return new Logger((scope) => (level, message) => {
    log[LEVELS[level] ?? 'debug']({ scope }, message);
  });
}
