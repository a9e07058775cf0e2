import type { NextFunction, Request, Response } from 'express';
import { requestId } from './request-id.js';

/** Answers a body that is no JSON, too large or badly encoded, in the shape of GraphQL's errors. Express tells error handlers by their four parameters. */
export function answerBadBody(error: { status?: number; type?: string }, _request: Request, response: Response, next: NextFunction): void {
  if (error.status === undefined || error.status >= 500) return next(error);
  const message = error.type === 'entity.too.large' ? 'The request is larger than 3 MB; send less at once.' : 'The body is not JSON that can be read; send {"query": "…"}.';
  response.status(error.status).json({ errors: [{ message, extensions: { code: 'BAD_USER_INPUT', requestId: requestId() } }] });
}
