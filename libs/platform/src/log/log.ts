import { pino, type Logger } from 'pino';

/** The process's log: JSON lines on standard output. */
export type Log = Logger;

/** Injects the Log. */
export const LOG = Symbol('Log');

/** @param level pino's names, see LOG_LEVEL */
export function createLog(level: string, name: string): Log {
  return pino({ level, name, redact: { paths: ['req.headers.authorization', 'req.headers.cookie', 'res.headers["set-cookie"]'], remove: true } });
}
