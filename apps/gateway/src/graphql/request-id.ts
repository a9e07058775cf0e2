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

/** What an operation of a socket, or of a page that is being made, is known by from its beginning to its end, as a request would be. */
export function newTrace(request: IncomingMessage, trust: Trust): RequestTrace {
  return { requestId: randomUUID(), client: clientAddress(request, trust) };
}

/** Runs such an operation, or a part of it: what goes wrong in it is reported, and logged, with its id. */
export function inRequest<Result>(trace: RequestTrace, work: () => Result): Result {
  return current.run(trace, work);
}

function traceOf(request: Request, trust: Trust): RequestTrace {
  const given = request.get('X-Request-Id');
  const requestId = given !== undefined && ID.test(given) && comesByProxy(request, trust) ? given : randomUUID();
  return { requestId, client: clientAddress(request, trust) };
}
