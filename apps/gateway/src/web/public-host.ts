import type { NextFunction, Request, Response } from 'express';
import { type Config, isLoopback } from '#platform';

const MISDIRECTED = 421;

/**
 * Sends browsers that came by another name of this machine (127.0.0.1) to the public address, where their cookie is. The demo lets anybody in
 * who reaches it, so it answers to names of this machine alone: any site can have its own name lead here (DNS rebinding).
 */
export function toPublicHost({ http, demo }: Config) {
  const { host: publicHost, hostname } = new URL(http.publicUrl);
  return (request: Request, response: Response, next: NextFunction): void => {
    const asked = request.headers.host ?? publicHost;
    const askedName = asked.replace(/:\d+$/, '');
    if (demo && !isLoopback(askedName)) return void response.status(MISDIRECTED).type('text/plain').send(`The demo answers at ${http.publicUrl} alone.\n`);
    const isPage = request.method === 'GET' && request.accepts(['json', 'html']) === 'html';
    if (!isPage || askedName === hostname || !isLoopback(askedName) || !isLoopback(hostname)) return next();
    response.redirect(307, http.publicUrl + request.originalUrl);
  };
}
