import { type ArgumentsHost, Catch, type ExceptionFilter, Inject } from '@nestjs/common';
import type { Request, Response } from 'express';
import { type ErrorCode, formatError, LOG, type Log } from '#platform';
import { requestId, requestTrace } from '../graphql/request-id.js';

const STATUS: { readonly [code in ErrorCode]?: number } = {
  UNAUTHENTICATED: 401, FORBIDDEN: 403, NOT_FOUND: 404, BAD_USER_INPUT: 400, CONFLICT: 409, RATE_LIMITED: 429, UNAVAILABLE: 503,
};
/** What a refused sender may still send before the connection is closed. */
const LINGER_MS = 5_000;

/** Answers as GraphQL does: `{"errors": [{"message", "extensions": {"code", "field", "requestId"}}]}`. */
@Catch()
export class MediaErrorFilter implements ExceptionFilter {
  constructor(@Inject(LOG) private readonly log: Log) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<Request>();
    const response = host.switchToHttp().getResponse<Response>();
    const id = requestId();
    const answer = formatError(error, id, (cause) => this.log.error({ err: cause, ...requestTrace() }, 'A request about media failed'));
    if (response.headersSent || request.destroyed && !request.complete) {
      response.destroy();
      return;
    }
    if (!request.complete) this.letFinish(request, response);
    response.setHeader('Cache-Control', 'no-store');
    const seconds = answer.extensions?.['retryAfter'];
    if (typeof seconds === 'number') response.setHeader('Retry-After', seconds);
    response.status(STATUS[answer.extensions?.['code'] as ErrorCode] ?? 500).json({ errors: [answer] });
  }

  /** A browser that is still sending would take a closed connection for a broken one and never read the answer. */
  private letFinish(request: Request, response: Response): void {
    response.setHeader('Connection', 'close');
    request.unpipe().resume();
    setTimeout(() => request.destroy(), LINGER_MS).unref();
  }
}
