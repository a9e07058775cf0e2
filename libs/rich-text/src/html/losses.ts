import type { ArticleBody } from '../body/article-body.js';

/** Something of a source that an article can't carry, or carries in another form. */
export interface Loss {
  /** What it was, for a report read by people: `script`, `styling`, `link address javascript:…`. */
  readonly what: string;
  /** Enough of the source to find it again, at most 120 characters. */
  readonly excerpt: string;
}

/** An article's body made from another format, and what of the source it couldn't carry. */
export interface Conversion {
  readonly body: ArticleBody;
  readonly losses: readonly Loss[];
}

/** Collects losses while a source is read. */
export class LossReport {
  readonly losses: Loss[] = [];

  add(what: string, source: string): void {
    const excerpt = source.replace(/\s+/g, ' ').trim();
    this.losses.push({ what, excerpt: excerpt.length > 120 ? `${excerpt.slice(0, 119)}…` : excerpt });
  }
}
