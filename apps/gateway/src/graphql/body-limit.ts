import express, { type NextFunction, type Request, type Response } from 'express';
import type { Viewer } from '#access';
import { Turns } from '#platform';
import type { ViewerResolver } from '#sign-in';
import { keyOf, type ReadLimit, tooMuchAtOnce } from './read-limit.js';
import { requestTrace } from './request-id.js';

/** An article of 1 MB, and some room around it. */
const MAX_BODY = 3_000_000;
/** What anybody may send, and is read without asking who it is; the app's longest question takes a tenth. */
const SHORT = 100_000;
/** Objects that a byte of a longer one counts as: 2 MB of nothing but names take the processor 300 ms. */
const BYTE = 0.1;
/** Longer ones of one viewer that are read at once. */
const LONG = { atOnce: 2, waiting: 60 };

/**
 * Reads bodies. JSON is read at a stretch, and before anybody knows what it asks for: twenty strangers who sent 3 MB each kept everybody for ten seconds. So
 * only who has signed in sends more than a little, two at once, and it counts as what it takes.
 */
export class BodyLimit {
  private readonly read = express.json({ limit: MAX_BODY });
  private readonly turns = new Turns(LONG);

  constructor(
    private readonly viewers: ViewerResolver,
    private readonly reads: ReadLimit,
  ) {}

  readonly handle = (request: Request, response: Response, next: NextFunction): void => {
    const bytes = announced(request);
    if (bytes <= SHORT) this.read(request, response, next);
    else this.readLong(request, response, next, bytes).catch(next);
  };

  private async readLong(request: Request, response: Response, next: NextFunction, bytes: number): Promise<void> {
    const client = requestTrace()?.client ?? '';
    const viewer: Viewer | undefined = await this.viewers.fromHeaders(request.headers, client);
    if (!viewer) throw Object.assign(new Error('Too long for who hasn’t signed in'), { status: 413, type: 'stranger.too.large' });
    this.reads.spend(viewer, client, Math.min(bytes, MAX_BODY) * BYTE);
    const end = await this.turns.take(keyOf(viewer, client));
    if (!end) throw tooMuchAtOnce();
    this.read(request, response, (error?: unknown) => {
      end();
      next(error);
    });
  }
}

/** How many bytes are to come. Who doesn't say may send as many as are taken. */
function announced({ headers }: Request): number {
  if (headers['transfer-encoding'] !== undefined) return MAX_BODY;
  // It is compressed, and says nothing of what comes of it.
  if (headers['content-encoding'] !== undefined && headers['content-encoding'] !== 'identity') return MAX_BODY;
  return Number(headers['content-length'] ?? 0);
}
