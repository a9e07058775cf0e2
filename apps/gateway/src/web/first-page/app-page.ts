import { readFileSync } from 'node:fs';
import type { Request, RequestHandler, Response } from 'express';
import { chosenLanguage } from '#sign-in';
import { withNonce } from '../page.js';
import { FirstPages, type PageOperation } from './first-pages.js';

/** Gives the data of an operation for who asks for the page; undefined where there is none to give, or the response has ended by then. */
export type AnswerPage = (request: Request, response: Response, operation: PageOperation) => Promise<unknown>;

/** A database that needs longer than this is asked by the app itself, which can say so. */
const PATIENCE_MS = 5_000;

/**
 * Serves the browser app's document. What doesn't depend on the viewer goes out at once, so that the browser fetches scripts and styles
 * while the hub works out what the page asks first; the answer follows in the same document (docs/decisions/0019-first-answer-in-the-document.md).
 */
export function appPage(folder: string, answer: AnswerPage): RequestHandler {
  const pages = new FirstPages(folder);
  const text = readFileSync(`${folder}/index.html`, 'utf8');
  const inBody = text.lastIndexOf('</body>');
  return async (request, response) => {
    const page = pages.at(request.path, request.query);
    const operation = page && isOwnNavigation(request) ? page.operation : undefined;
    const named = [catalogFor(request, request.path === '/' ? pages.messages : pages.catalogs), ...(page?.files ?? [])].map(linkTo).join('');
    // An answer is for one viewer at one moment, as those of /graphql are. Without one, the page must still be made anew: see pageFrom.
    response.set({ 'Cache-Control': operation ? 'no-store' : 'private, no-cache', 'Content-Type': 'text/html; charset=utf-8' });
    const begin = withNonce(text.slice(0, inBody).replace('</head>', () => `${named}</head>`), response);
    if (!operation) return void response.end(begin + text.slice(inBody));
    response.write(begin);
    flush(response);
    const data = await withinPatience(answer(request, response, operation));
    response.end((data === undefined ? '' : embedded(operation, data)) + text.slice(inBody));
  };
}

/**
 * Whether somebody opens the page in a window of their own accord. A page of another site can have a browser open any address as often as
 * it likes, with the cookie, and see how long the answer is; such a document holds nothing of the viewer.
 */
function isOwnNavigation({ method, headers }: Request): boolean {
  return method === 'GET' && headers['sec-fetch-dest'] === 'document' && ['none', 'same-origin'].includes(headers['sec-fetch-site'] ?? '');
}

/** The app chooses likewise: what its reader has chosen, else among the browser's languages. */
function catalogFor(request: Request, catalogs: Record<string, string>): string | undefined {
  const chosen = chosenLanguage(request) ?? '';
  return catalogs[Object.hasOwn(catalogs, chosen) ? chosen : request.acceptsLanguages(Object.keys(catalogs)) || 'en'];
}

function linkTo(file: string | undefined): string {
  if (!file) return '';
  if (file.endsWith('.json')) return `<link rel="preload" as="fetch" crossorigin href="${file}">\n`;
  return file.endsWith('.css') ? `<link rel="stylesheet" crossorigin href="${file}">\n` : `<link rel="modulepreload" crossorigin href="${file}">\n`;
}

/** Data that no browser runs. With `<` escaped nothing in it ends the element. */
function embedded({ operationName, variables }: PageOperation, data: unknown): string {
  return `<script type="application/json" id="first-answer">${JSON.stringify({ operationName, variables, data }).replaceAll('<', '\\u003c')}</script>\n`;
}

/** Sends what was written so far; compression would wait for more. */
function flush(response: Response): void {
  (response as Response & { flush?: () => void }).flush?.();
}

async function withinPatience(answer: Promise<unknown>): Promise<unknown> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => (timer = setTimeout(resolve, PATIENCE_MS, undefined)));
  return Promise.race([answer.catch(() => undefined), late]).finally(() => clearTimeout(timer));
}
