import type { NextFunction, Request, Response } from 'express';
import { type Config, isLoopback } from '#platform';

/** Sends browsers that came by another name of this machine (127.0.0.1) to the public address, where their cookie is. */
export function toPublicHost({ http }: Config) {
  const { host: publicHost, hostname } = new URL(http.publicUrl);
  return (request: Request, response: Response, next: NextFunction): void => {
    const asked = request.headers.host ?? publicHost;
    const askedName = asked.replace(/:\d+$/, '');
    const isPage = request.method === 'GET' && request.accepts(['json', 'html']) === 'html';
    if (!isPage || askedName === hostname || !isLoopback(askedName) || !isLoopback(hostname)) return next();
    response.redirect(307, http.publicUrl + request.originalUrl);
  };
}
