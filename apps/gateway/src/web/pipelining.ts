import type { Socket } from 'node:net';
import type { NextFunction, Request, Response } from 'express';

/** Requests that one connection may have unanswered. Browsers and proxies wait for each answer before they send the next (RFC 9112, 9.3.2). */
const MOST = 8;

/**
 * Cuts off connections by which requests come without waiting for answers. Node begins them all at once: 20,000 in one breath, each of which asks the database
 * who it is from, kept everybody for up to 19 s, even from who had but made a cookie up.
 */
export function boundPipelining(): (request: Request, response: Response, next: NextFunction) => void {
  const unanswered = new WeakMap<Socket, number>();
  return ({ socket }, response, next) => {
    const count = (unanswered.get(socket) ?? 0) + 1;
    unanswered.set(socket, count);
    response.once('close', () => unanswered.set(socket, (unanswered.get(socket) as number) - 1));
    if (count <= MOST && !socket.destroyed) return next();
    // What came with the same bytes is told of even after this.
    socket.destroy();
  };
}
