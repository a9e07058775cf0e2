import type { NextFunction, Request, Response } from 'express';
import { formatError, UserError } from '#platform';
import { doorAnswer } from './http-status.js';
import { requestId } from './request-id.js';

const MESSAGES: Readonly<Record<string, string>> = {
  'entity.too.large': 'The request is larger than 3 MB; send less at once.',
  'stranger.too.large': 'The request is larger than 100 KB, or doesn’t say how large it is; sign in first.',
};

/** Answers a body that is no JSON, too large or badly encoded, or that isn't read now, in the shape of GraphQL's errors. Express tells error handlers by their four parameters. */
export function answerBadBody(error: { status?: number; type?: string }, _request: Request, response: Response, next: NextFunction): void {
  if (error instanceof UserError) {
    const { status, headers } = doorAnswer(error);
    headers.forEach((value, name) => response.setHeader(name, value));
    return void response.status(status).json({ errors: [formatError(error, requestId(), () => undefined)] });
  }
  if (error.status === undefined || error.status >= 500) return next(error);
  const message = MESSAGES[error.type ?? ''] ?? 'The body is not JSON that can be read; send {"query": "…"}.';
  response.status(error.status).json({ errors: [{ message, extensions: { code: 'BAD_USER_INPUT', requestId: requestId() } }] });
}
