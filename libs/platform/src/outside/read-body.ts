import type { IncomingMessage } from 'node:http';
import { pipeline, type Readable, Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { OutsideError } from './outside-error.js';

const DECODERS = new Map([['gzip', createGunzip], ['x-gzip', createGunzip], ['deflate', createInflate], ['br', createBrotliDecompress]]);

/** Compressed bytes that streams may hold between them and the decoder. */
const READ_AHEAD = 1_000_000;

/** What to do with more bytes than are wanted: take the first of them, or nothing. */
export type Excess = 'CUT' | 'REFUSE';

/**
 * A body's bytes, decompressed. Both what comes and what is made of it are counted, so that no archive unfolds beyond the bound.
 * @throws OutsideError for too many, with REFUSE, and for an unknown encoding; what streams throw
 */
export async function readBody(response: IncomingMessage, max: number, excess: Excess): Promise<Buffer> {
  if (excess === 'REFUSE' && Number(response.headers['content-length'] ?? 0) > max) throw tooMany();
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of decoded(response, max) as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size < max || (size === max && excess === 'REFUSE')) continue;
    if (excess === 'REFUSE') throw tooMany();
    break;
  }
  return Buffer.concat(chunks).subarray(0, max);
}

function decoded(response: IncomingMessage, max: number): Readable {
  const encoding = response.headers['content-encoding']?.trim().toLowerCase() ?? '';
  const decoder = DECODERS.get(encoding)?.();
  if (!decoder && encoding !== '' && encoding !== 'identity') throw new OutsideError('An unknown Content-Encoding');
  if (!decoder) return response;
  // Nobody but who reads the last of them hears of what breaks.
  pipeline(response, atMost(max + READ_AHEAD), decoder, () => undefined);
  return decoder;
}

/** What is compressed may yield nothing of much, for ever. */
function atMost(max: number): Transform {
  let come = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      come += chunk.length;
      done(come > max ? tooMany() : null, chunk);
    },
  });
}

function tooMany(): OutsideError {
  return new OutsideError('More bytes than are taken');
}
