import { fileTypeFromFile } from 'file-type';
import { isPolyglot } from './polyglot.js';
import type { Refusal } from './refusal.js';
import { isTaken } from './taken-types.js';

export type Inspected = { readonly contentType: string } | { readonly refusal: Refusal };

/** What a file is by its content; its name and what the sender said of it play no part. */
export async function inspect(path: string, kind: 'IMAGE' | 'FILE'): Promise<Inspected> {
  const contentType = (await fileTypeFromFile(path))?.mime;
  if (!isTaken(kind, contentType)) return { refusal: 'UNSUPPORTED_TYPE' };
  if (await isPolyglot(path, contentType)) return { refusal: 'AMBIGUOUS' };
  return { contentType };
}
