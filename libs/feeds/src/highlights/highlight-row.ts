import type { HighlightGroup } from './highlight-formula.js';

/** A post among the Highlights, with what it scores. */
export interface HighlightRow {
  readonly postId: string;
  readonly group: HighlightGroup;
  readonly score: number;
  readonly streamKey: string;
}
