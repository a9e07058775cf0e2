import type { Viewer } from '#access';
import type { SearchQuery } from '../query/search-query.js';
import type { SearchKind } from './search-kind.js';

/** How well something matches: how lists of several kinds are put together. 3: it is called so; 2: its name or title has the words; 1: something else of it has; 0: its name is alike. */
export type Level = 0 | 1 | 2 | 3;

/** Something found, that the viewer may read. */
export interface Hit {
  readonly kind: SearchKind;
  /** UUID */
  readonly id: string;
  readonly level: Level;
  /** Its place among the hits of its kind, to read on from. */
  readonly key: string;
}

/** Finds things of one kind. */
export interface KindSearch {
  readonly kind: SearchKind;
  /** Whether a text is a key that hits of this kind have. */
  isKey(text: string): boolean;
  /**
   * The best so many hits beyond one.
   * @param after a hit's key
   */
  find(viewer: Viewer, query: SearchQuery, after: string | undefined, limit: number): Promise<Hit[]>;
}
