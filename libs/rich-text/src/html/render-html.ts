import type { ArticleBody } from '../body/article-body.js';
import { nodeOf } from '../body/parse-article-body.js';
import { EndNotes } from './end-notes.js';
import { headingIds } from './heading-ids.js';
import { highlightCode } from './highlight-code.js';
import { writeHtml } from './html-writer.js';
import { sanitise } from './sanitise.js';

/**
 * The article as HTML, derived and sanitised: written from the schema, then passed through DOMPurify with a strict list.
 * Headings have ids (`h-…`), links that lead out carry `rel="noopener noreferrer nofollow"`, notes stand at the end, numbered, and code is
 * marked by highlight.js's classes (`hljs-…`). Pictures of other sites have their address in `data-outside`, not in `src`. No scripts, styles or frames.
 */
export function renderHtml(body: ArticleBody): string {
  const notes = new EndNotes();
  const text = writeHtml(nodeOf(body).content, { attributes: headingIds(), instead: (node) => notes.reference(node) });
  return highlightCode(sanitise(text + notes.list()));
}
