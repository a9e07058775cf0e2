import type { LoggerService } from '@nestjs/common';
import type { Log } from './log.js';

/** Nest's own messages, sent to the Log. What Nest tells of its start is for debugging only. */
export class NestLog implements LoggerService {
  constructor(private readonly target: Log) {}

  log(message: unknown, context?: string): void {
    this.target.debug({ context }, String(message));
  }

  error(message: unknown, stack?: string, context?: string): void {
    this.target.error({ context, stack }, String(message));
  }

  warn(message: unknown, context?: string): void {
    this.target.warn({ context }, String(message));
  }

  debug(message: unknown, context?: string): void {
    this.target.trace({ context }, String(message));
  }
}
