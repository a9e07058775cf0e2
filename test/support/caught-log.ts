import type { INestApplicationContext } from '@nestjs/common';
import { LOG, type Log } from '#platform';

/** What was logged at warn, error or fatal. */
export interface LogLine {
  readonly level: 'warn' | 'error' | 'fatal';
  readonly entry: readonly unknown[];
}

/** Keeps what an app logs at warn and above, which the specs' silent log would lose. */
export function catchLog(app: INestApplicationContext, lines: LogLine[]): void {
  const log = app.get<Log>(LOG, { strict: false });
  for (const level of ['warn', 'error', 'fatal'] as const) {
    log[level] = ((...entry: unknown[]) => void lines.push({ level, entry })) as Log['error'];
  }
}
