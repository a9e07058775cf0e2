import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';

const current = new AsyncLocalStorage<string>();

/** The id of the request that is being answered; in its errors, its log lines and its X-Request-Id header. */
export function requestId(): string {
  return current.getStore() ?? 'none';
}

/** Gives each request an id. What a client sends as one is not trusted. */
export function withRequestId(_request: Request, response: Response, next: NextFunction): void {
  const id = randomUUID();
  response.setHeader('X-Request-Id', id);
  current.run(id, next);
}

/** Runs an operation of a socket under an id of its own. */
export function inRequest<Result>(work: () => Result): Result {
  return current.run(randomUUID(), work);
}
