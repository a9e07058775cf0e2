import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RequestHandler, Response } from 'express';
import helmet from 'helmet';
import type { Config } from '#platform';

type Source = (request: IncomingMessage, response: ServerResponse) => string;

/** The number used once of this answer: a page marks with it what it means to have inside itself. */
export function nonceOf(response: Response): string {
  const { locals } = response as { locals: { nonce?: string } };
  return (locals.nonce ??= randomBytes(16).toString('base64'));
}

const nonce: Source = (_request, response) => `'nonce-${nonceOf(response as Response)}'`;

/** The explorer's editor (Monaco) writes the places of its lines into their `style`; no other page may. */
const styleAttributes: Source = (request) => (/^\/explorer\/?(?:\?|$)/i.test(request.url ?? '') ? "'unsafe-inline'" : "'none'");

/**
 * Headers for every answer. Scripts come from the hub alone, styles from it and from elements that have the answer's nonce, as
 * Mantine's and Tiptap's have.
 */
export function securityHeaders({ http }: Config): RequestHandler {
  const socket = http.publicUrl.replace(/^http/, 'ws');
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        baseUri: ["'none'"],
        connectSrc: ["'self'", socket],
        fontSrc: ["'self'", 'data:'],
        formAction: ["'self'", 'https:', ...(http.secureCookies ? [] : ['http://localhost:*', 'http://127.0.0.1:*'])],
        frameAncestors: ["'none'"],
        // What articles show of other sites the hub brings in itself, so that nobody there sees who reads (ADR 31).
        imgSrc: ["'self'", 'data:', 'blob:'],
        objectSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", nonce],
        styleSrcAttr: [styleAttributes],
        workerSrc: ["'self'", 'blob:'],
      },
    },
    crossOriginEmbedderPolicy: false,
    xFrameOptions: { action: 'deny' },
    strictTransportSecurity: http.secureCookies,
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
  });
}
