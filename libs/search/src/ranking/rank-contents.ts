import { DAY_MS } from '#platform';
import type { ContentMatch } from '../matching/content-windows.repository.js';

/** What is close to the viewer counts as so much newer. */
const CLOSE = 3 * DAY_MS;

/** A place in the order: first by match, then by recency and closeness. */
export interface ContentRank {
  /** The better the higher: 2 for words that stand together, 1 for a last word that is whole. */
  readonly match: number;
  /** Milliseconds since 1970; closeness is in it. */
  readonly moment: number;
  readonly streamKey: string;
}

export function rankOf({ streamKey, exact, adjacent, close }: ContentMatch): ContentRank {
  const published = parseInt(streamKey.replaceAll('-', '').slice(0, 12), 16);
  return { match: (adjacent ? 2 : 0) + (exact ? 1 : 0), moment: published + (close ? CLOSE : 0), streamKey };
}

/** Best first. */
export function byRank(one: ContentRank, other: ContentRank): number {
  return other.match - one.match || other.moment - one.moment || (one.streamKey < other.streamKey ? 1 : one.streamKey > other.streamKey ? -1 : 0);
}
