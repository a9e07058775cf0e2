import { LIMITS } from '../body/limits.js';
import { RichTextError } from '../body/rich-text.error.js';
import { fromHtml } from '../html/from-html.js';
import type { Conversion } from '../html/losses.js';
import { markdownParser } from './markdown-parser.js';
import { refuseManyNodes } from './token-count.js';

let parser: ReturnType<typeof markdownParser> | undefined;

/**
 * Reads Markdown (CommonMark with GitHub's tables, strikethrough, tasks, footnotes and bare addresses) into an article's body. HTML within
 * it is read as `fromHtml` reads any: what an article can't carry is reported, scripts never get in.
 *
 * @throws RichTextError when the text or what it becomes is beyond the bounds of an article.
 */
export function fromMarkdown(text: string): Conversion {
  if (text.length > LIMITS.bytes) throw new RichTextError(`The Markdown is longer than ${LIMITS.bytes} characters`);
  parser ??= markdownParser();
  const tokens = parser.parse(text, {});
  refuseManyNodes(tokens);
  return fromHtml(parser.renderer.render(tokens, parser.options, {}), { keepSpaces: true });
}
