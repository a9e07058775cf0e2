import { createHash } from 'node:crypto';
import { type DocumentNode, visit } from 'graphql';
import type { Viewer } from '#access';
import { said, TokenBuckets, tooFast, UserError } from '#platform';
import { readDocument } from './document.js';
import { keyOf } from './read-limit.js';

/** Fields and fragments at one level; the app's largest has 29. */
const MAX_LEVEL = 300;
/** Pairs of fields of one name, wherever they stand: validation compares them, and takes half a second for two million. The app's article page has 26,000. */
const MAX_PAIRS = 80_000;
const REFUSALS = { burst: 100, perSecond: 1 };
const MAX_KNOWN = 2_000;

/** Bounds what documents cost before they are known to be valid, which is asked of this process's one thread, by whomever. */
export class DocumentLimit {
  private readonly refusals = new TokenBuckets(REFUSALS);
  /** By hash, the newest last. Those come as often as they like: the sign-in page of an office, one of whose people sends nonsense. */
  private readonly valid = new Set<string>();

  /**
   * To be asked before a document is validated.
   * @param address of who hasn't signed in. @throws UserError QUERY_TOO_COSTLY, RATE_LIMITED
   */
  admit(source: unknown, viewer: Viewer | undefined, address: string): void {
    if (typeof source !== 'string' || this.valid.has(hashOf(source))) return;
    const seconds = this.refusals.wait(keyOf(viewer, address));
    if (seconds > 0) throw tooFast(said`You have sent many documents that aren’t valid; try again in ${seconds} s.`, seconds);
    if (isPlain(source)) return;
    this.refuse(viewer, address);
    throw new UserError('QUERY_TOO_COSTLY', said`A document names at most ${MAX_LEVEL} fields at one level, and none of them over and over; ask in several requests.`);
  }

  /** Takes note of one that was valid. */
  know(source: string): void {
    const hash = hashOf(source);
    this.valid.delete(hash);
    this.valid.add(hash);
    const [oldest] = this.valid;
    if (this.valid.size > MAX_KNOWN) this.valid.delete(oldest as string);
  }

  /** Takes note of one that wasn't. */
  refuse(viewer: Viewer | undefined, address: string): void {
    this.refusals.take(keyOf(viewer, address));
  }
}

function hashOf(source: string): string {
  return createHash('sha256').update(source).digest('base64');
}

/** What can't be read is plain enough: it isn't validated. */
function isPlain(source: string): boolean {
  // Each field has a letter and a space at least.
  if (source.length < 2 * Math.sqrt(MAX_PAIRS)) return true;
  const document = documentIn(source);
  if (!document) return true;
  let longest = 0;
  const named = new Map<string, number>();
  visit(document, {
    SelectionSet: ({ selections }) => void (longest = Math.max(longest, selections.length)),
    Field: ({ alias, name }) => {
      const { value } = alias ?? name;
      named.set(value, (named.get(value) ?? 0) + 1);
    },
  });
  return longest <= MAX_LEVEL && [...named.values()].reduce((pairs, times) => pairs + times * times, 0) <= MAX_PAIRS;
}

function documentIn(source: string): DocumentNode | undefined {
  try {
    return readDocument(source);
  } catch {
    return undefined;
  }
}
