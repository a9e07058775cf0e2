import type { Node } from 'prosemirror-model';
import { articleSchema } from '../schema/article-schema.js';
import type { ArticleBody } from './article-body.js';
import { BodyReader } from './body-reader.js';
import { LIMITS } from './limits.js';
import { RichTextError } from './rich-text.error.js';

/**
 * Checks a document from outside against the articles' schema and brings it into its one normal form: neighbouring texts
 * with the same marks are joined, marks and attributes ordered, defaults filled in, addresses written one way, control
 * characters taken out.
 *
 * @throws RichTextError with a message for the sender and the JSON path, for an unknown node, mark or attribute, an
 * address that isn't http, https, mailto or the hub's own, and for a document beyond LIMITS (1 MB, 12,000 nodes, 64 levels).
 */
export function parseArticleBody(json: unknown): ArticleBody {
  const doc = new BodyReader().read(json);
  const written = JSON.stringify(doc.toJSON());
  if (new TextEncoder().encode(written).length > LIMITS.bytes) {
    throw new RichTextError(`The body is larger than ${LIMITS.bytes} bytes`);
  }
  return JSON.parse(written) as ArticleBody;
}

/** The body as a node of the schema, for whoever reads or renders it. */
export function nodeOf(body: ArticleBody): Node {
  return articleSchema.nodeFromJSON(body);
}
