/**
 * Lets Node load the server's TypeScript as Jest does: `#stream` is the source itself, and `x.js` beside a `x.ts` is that one. Loaded into each
 * process of a run (`--import`). Only what TypeScript files import is looked at, so that `dist/` remains what it is elsewhere.
 */
import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { compiled } from './compiled.js';

const GLOBALS = new URL('./jest-globals.js', import.meta.url).href;

registerHooks({
  resolve(specifier, context, next) {
    if (!isSource(context.parentURL)) return next(specifier, context);
    if (specifier === '@jest/globals') return { url: GLOBALS, format: 'module', shortCircuit: true };
    const source = besideIt(specifier, context.parentURL);
    if (source) return { url: source, format: 'module', shortCircuit: true };
    return next(specifier, { ...context, conditions: ['source', ...context.conditions] });
  },
  load(url, context, next) {
    return isSource(url) ? { format: 'module', source: compiled(fileURLToPath(url)), shortCircuit: true } : next(url, context);
  },
});

function isSource(url) {
  return url !== undefined && /^file:.*\.ts(?:\?|$)/.test(url) && !url.includes('/node_modules/');
}

function besideIt(specifier, parentURL) {
  if (!/^\.{1,2}\/.*\.js$/.test(specifier)) return undefined;
  const url = new URL(specifier.replace(/\.js$/, '.ts'), parentURL);
  return existsSync(url) ? url.href : undefined;
}
