import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Express, NextFunction, Request, Response } from 'express';
import expressStaticGzip from 'express-static-gzip';
import { compressAnswers } from './compress-answers.js';
import { type AnswerPage, appPage } from './first-page/app-page.js';
import { pageFrom } from './page.js';

type StaticOptions = NonNullable<expressStaticGzip.ExpressStaticGzipOptions['serveStatic']>;

/** Where the build puts the browser app; seen from dist/apps/gateway/src/web and, in specs, from apps/gateway/src/web. */
const places = ['../../../../web', '../../../../dist/web'].map((path) => fileURLToPath(new URL(path, import.meta.url)));

/**
 * Serves the browser app: files by their hashed names for ever, and its page for every address that a browser asks for as a page.
 * @param answer gives what a page asks first
 * @param folder the app as it was built; without one, only the API is served
 */
export function serveWebApp(app: Express, answer: AnswerPage, folder = places.find((place) => existsSync(`${place}/index.html`))): void {
  if (!folder) return;
  // A missing asset ends here as 404: a page in its place would be run as a script and kept for a year.
  app.use('/assets', compressedFiles(`${folder}/assets`, { immutable: true, maxAge: '1y', fallthrough: false }));
  app.use(refuseHidden);
  const page = appPage(folder, answer);
  app.get('/explorer', compressAnswers, pageFrom(`${folder}/explorer.html`));
  app.get('/index.html', compressAnswers, page);
  app.use(compressedFiles(folder, { setHeaders: (response) => response.setHeader('Cache-Control', 'no-cache') }));
  app.get(/^(?!\/(?:graphql|auth|demo-idp|healthz|readyz|assets|media|exports)(?:\/|$)).*/, compressAnswers, (request, response, next) => {
    if (!request.accepts('html')) return next();
    return page(request, response, next);
  });
  app.use(plainErrors);
}

/** The files of a folder, in the form that the build has compressed best and the browser reads. */
function compressedFiles(folder: string, serveStatic: StaticOptions) {
  return expressStaticGzip(folder, { enableBrotli: true, orderPreference: ['br', 'gzip'], index: false, serveStatic });
}

/** What the build keeps for the gateway, in files whose names begin with a dot, is no page; the static handler would leave the headers of the file it didn't send. */
function refuseHidden(request: Request, response: Response, next: NextFunction): void {
  if (!/\/\.(?!well-known\/)/.test(request.path)) return next();
  response.status(404).type('text/plain').send('Not found');
}

/** A file that can't be served (a range beyond its end) is answered in words, which no longer are in the file's form. */
function plainErrors(error: Error, _request: Request, response: Response, next: NextFunction): void {
  if (!response.headersSent) for (const name of ['Content-Encoding', 'Content-Type', 'Cache-Control']) response.removeHeader(name);
  next(error);
}
