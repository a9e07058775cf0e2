import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
const root = new URL('../../../', import.meta.url).pathname;
// In node_modules: what is kept there is as trusted as what is beside it, and goes when it goes.
const KEPT = join(root, 'node_modules/.cache/tidings-specs');

const settings = [`${root}.swcrc`, require.resolve('@swc/core/package.json')].map((path) => readFileSync(path)).join('\0');
mkdirSync(KEPT, { recursive: true });

/** A TypeScript file as JavaScript with its source map, compiled once for each text that it has. */
export function compiled(path) {
  const text = readFileSync(path, 'utf8');
  const place = join(KEPT, createHash('sha256').update(settings).update(path).update('\0').update(text).digest('hex'));
  return kept(place) ?? compile(path, text, place);
}

function kept(place) {
  try {
    return readFileSync(place, 'utf8');
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    return undefined;
  }
}

function compile(path, text, place) {
  // Loaded only where something has changed: it takes longer than a hundred files that are there.
  const { code } = require('@swc/core').transformSync(text, { filename: path, sourceMaps: 'inline' });
  const half = `${place}.${process.pid}`;
  writeFileSync(half, code);
  renameSync(half, place);
  return code;
}
