import type { ArticleBody } from '../body/article-body.js';
import { nodeOf } from '../body/parse-article-body.js';
import { headingIds } from './heading-ids.js';
import { writeHtml } from './html-writer.js';
import { sanitise } from './sanitise.js';

/**
 * The article as HTML, derived and sanitised: written from the schema, then passed through DOMPurify with a strict list.
 * Headings have ids (`h-…`), links that lead out carry `rel="noopener noreferrer nofollow"`. No scripts, styles or frames.
 */
export function renderHtml(body: ArticleBody): string {
  return sanitise(writeHtml(nodeOf(body).content, headingIds()));
}
