import { createRequire } from 'node:module';
import createDOMPurify, { type DOMPurify } from 'dompurify';
import type { DOMWindow } from 'jsdom';

let window: DOMWindow | undefined;
let inert: Document | undefined;
let purify: DOMPurify | undefined;

/**
 * The server's DOM, made when it is first needed: jsdom takes half a second to load, which each gateway and each command
 * of the CLI would otherwise wait for at its start. Scripts don't run in it and nothing is fetched.
 */
export function serverWindow(): DOMWindow {
  if (window === undefined) {
    const { JSDOM } = createRequire(import.meta.url)('jsdom') as typeof import('jsdom');
    window = new JSDOM('').window;
  }
  return window;
}

/**
 * A document that is shown nowhere, for foreign HTML to be parsed in. One for all: jsdom's selector engine listens on the window for
 * each document that is searched and never stops, so that documents of their own were kept for good, 1.4 MB for each article of 19 kB.
 */
export function inertDocument(): Document {
  inert ??= serverWindow().document.implementation.createHTMLDocument('');
  return inert;
}

/** DOMPurify on the server's DOM. */
export function serverPurify(): DOMPurify {
  purify ??= createDOMPurify(serverWindow());
  return purify;
}
