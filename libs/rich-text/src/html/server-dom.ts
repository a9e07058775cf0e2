import { createRequire } from 'node:module';
import createDOMPurify, { type DOMPurify } from 'dompurify';
import type { DOMWindow } from 'jsdom';

let window: DOMWindow | undefined;
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

/** DOMPurify on the server's DOM. */
export function serverPurify(): DOMPurify {
  purify ??= createDOMPurify(serverWindow());
  return purify;
}
