import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { bareEnvironment } from '#platform';
import type { Refusal } from '../inspection/refusal.js';
import type { MadePicture, Shape } from './make-variants.js';

export type Apart = ({ readonly contentType: string } & Partial<MadePicture>) | { readonly refusal: Refusal };

const MAX_MS = 60_000;
const TOO_COSTLY = 71;
/** The build's; in specs, which run from the sources, the same seen from there. */
const places = ['./inspection.child.js', '../../../../dist/libs/media/src/processing/inspection.child.js'].map((path) => fileURLToPath(new URL(path, import.meta.url)));

/**
 * Looks into a file, and makes a picture's variants in `folder`, in a process of its own with 768 MB of memory and a minute.
 * Whatever becomes of that process is an answer: what ran out of its limits was too costly, what crashed was broken.
 */
export function inspectApart(kind: 'IMAGE' | 'FILE', path: string, folder: string, shape: Shape = 'WHOLE', maxMs = MAX_MS): Promise<Apart> {
  const script = places.find((place) => existsSync(place)) as string;
  return new Promise((resolve) => {
    execFile(execPath, ['--max-old-space-size=128', script, kind, path, folder, shape], { env: bareEnvironment(), timeout: maxMs, killSignal: 'SIGKILL' }, (error, stdout) => {
      if (!error) resolve(JSON.parse(stdout) as Apart);
      // Killed: by the time limit, or by a system that is short of memory.
      else resolve({ refusal: error.code === TOO_COSTLY || error.signal === 'SIGKILL' ? 'TOO_COSTLY' : 'BROKEN' });
    });
  });
}
