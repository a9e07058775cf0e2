import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { NextFunction, Request, Response } from 'express';
import { clientAddress, comesByProxy, type Trust } from '../web/client-address.js';

/** What a log line says of the request that it belongs to. */
export interface RequestTrace {
  readonly requestId: string;
  /** The client's address. */
  readonly client: string;
}

const ID = /^[\w.:=+/-]{8,128}$/;
const current = new AsyncLocalStorage<RequestTrace>();

/** The id of the request that is being answered; in its errors, its log lines and its X-Request-Id header. */
export function requestId(): string {
  return current.getStore()?.requestId ?? 'none';
}

/** The request that is being answered, for the log. */
export function requestTrace(): RequestTrace | undefined {
  return current.getStore();
}

/** Gives each request an id: the one that a trusted proxy has given it, else a new one. What a client sends as one is not believed. */
export function withRequestId(trust: Trust) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const trace = traceOf(request, trust);
    response.setHeader('X-Request-Id', trace.requestId);
    current.run(trace, next);
  };
}

/** Runs an operation of a socket under an id of its own. */
export function inRequest<Result>(request: IncomingMessage, trust: Trust, work: () => Result): Result {
  return current.run({ requestId: randomUUID(), client: clientAddress(request, trust) }, work);
}

function traceOf(request: Request, trust: Trust): RequestTrace {
  const given = request.get('X-Request-Id');
  const requestId = given !== undefined && ID.test(given) && comesByProxy(request, trust) ? given : randomUUID();
  return { requestId, client: clientAddress(request, trust) };
}
