import { DOMParser as ContentParser } from 'prosemirror-model';
import { LIMITS } from '../body/limits.js';
import { parseArticleBody } from '../body/parse-article-body.js';
import { RichTextError } from '../body/rich-text.error.js';
import { articleSchema } from '../schema/article-schema.js';
import { type Conversion, LossReport } from './losses.js';
import { refuseHugeHtml } from './bounds.js';
import { prepareForeignHtml } from './preparation/prepare.js';
import { trimLineEnds } from './preparation/quotations.js';
import { inertDocument } from './server-dom.js';

/** How a source's spaces are taken: as HTML does (runs collapse), or each as written (Markdown has done that already). */
interface Spaces {
  readonly keepSpaces?: boolean;
}

/**
 * Reads HTML from anywhere (a page, a paste, WordPress's blocks or classic content) into an article's body. Nothing of it is
 * run or fetched. What an article can't carry stands in `losses`; its text is kept, except that of scripts and styles.
 *
 * @throws RichTextError when the source or what it becomes is beyond the bounds of an article.
 */
export function fromHtml(html: string, { keepSpaces = false }: Spaces = {}): Conversion {
  if (html.length > LIMITS.bytes * 2) throw new RichTextError(`The HTML is longer than ${LIMITS.bytes * 2} characters`);
  refuseHugeHtml(html);
  const root = inertDocument().createElement('body');
  root.innerHTML = html;
  const report = new LossReport();
  prepareForeignHtml(root, report);
  if (!keepSpaces) for (const source of root.querySelectorAll('cite')) trimLineEnds(source);
  const doc = parser().parse(root, { preserveWhitespace: keepSpaces });
  return { body: parseArticleBody(doc.toJSON()), losses: report.losses };
}

let made: ContentParser | undefined;

function parser(): ContentParser {
  made ??= ContentParser.fromSchema(articleSchema);
  return made;
}
