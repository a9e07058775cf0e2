import { readFileSync } from 'node:fs';
import type { RequestHandler, Response } from 'express';
import { nonceOf } from './security-headers.js';

/** What stands in the built pages where a nonce belongs; apps/web/vite.config.ts has it, too. */
const PLACE = /\{\{nonce\}\}/g;

/** A built page's text for this answer. */
export function withNonce(text: string, response: Response): string {
  return text.replace(PLACE, nonceOf(response));
}

/**
 * Serves a built page with the answer's nonce in it. It is made anew each time, and so has no ETag: a browser that heard 304 would
 * run its old page, with its old nonce, under the new policy.
 */
export function pageFrom(file: string): RequestHandler {
  const text = readFileSync(file, 'utf8');
  return (_request, response) => {
    response.set({ 'Cache-Control': 'private, no-cache', 'Content-Type': 'text/html; charset=utf-8' });
    response.end(withNonce(text, response));
  };
}
