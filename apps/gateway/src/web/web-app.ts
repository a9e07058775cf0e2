import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import express, { type Express, type Request, type Response } from 'express';

/** Where the build puts the browser app; seen from dist/apps/gateway/src/web and, in specs, from apps/gateway/src/web. */
const places = ['../../../../web', '../../../../dist/web'].map((path) => fileURLToPath(new URL(path, import.meta.url)));

/** Serves the browser app: files by their hashed names for ever, and its page for every address that a browser asks for as a page. */
export function serveWebApp(app: Express): void {
  const folder = places.find((place) => existsSync(`${place}/index.html`));
  if (!folder) return;
  app.use('/assets', express.static(`${folder}/assets`, { immutable: true, maxAge: '1y', index: false, fallthrough: false }));
  app.use(express.static(folder, { index: false, maxAge: 0 }));
  app.get('/explorer', (_request, response) => sendPage(response, `${folder}/explorer.html`));
  app.get(/^(?!\/(?:graphql|auth|demo-idp|healthz|readyz|assets)(?:\/|$)).*/, (request: Request, response: Response, next) => {
    if (!request.accepts('html')) return next();
    sendPage(response, `${folder}/index.html`);
  });
}

function sendPage(response: Response, file: string): void {
  response.setHeader('Cache-Control', 'no-cache');
  response.sendFile(file);
}
