import { argv, exit, memoryUsage, stdout } from 'node:process';
import { inspect } from '../inspection/inspect.js';
import { makeVariants, type Shape } from './make-variants.js';

/**
 * A process of its own for bytes that strangers sent: `node inspection.child.js IMAGE|FILE path folder WHOLE|SQUARE`. A fault in a decoder ends this
 * process and no other; it knows no secret of the hub. It says what it found as JSON on its standard output.
 */
const MAX_MEMORY = 768 * 1_048_576;
const WATCH_MS = 20;
/** The exit code that tells of too much memory. */
const TOO_COSTLY = 71;

// A limit on the heap of JavaScript says nothing of libvips' memory, and one on address space keeps Node from starting; decoding goes on in
// threads of its own, so that this timer runs beside it.
setInterval(() => {
  if (memoryUsage.rss() > MAX_MEMORY) exit(TOO_COSTLY);
}, WATCH_MS).unref();

const [kind, path, folder, shape] = argv.slice(2) as ['IMAGE' | 'FILE', string, string, Shape];
const found = await inspect(path, kind);
const made = 'refusal' in found || kind === 'FILE' ? found : { ...found, ...(await makeVariants(path, folder, shape)) };
stdout.write(JSON.stringify(made));
