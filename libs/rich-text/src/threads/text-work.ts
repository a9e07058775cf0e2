import type { ArticleBody } from '../body/article-body.js';
import { parseArticleBody } from '../body/parse-article-body.js';
import { renderHtml } from '../html/render-html.js';
import { RENDERER } from '../html/renderer.js';
import { fromMarkdown } from '../markdown/from-markdown.js';
import { excerptOf } from '../reading/excerpt.js';
import { readingMinutes } from '../reading/reading-time.js';

/** An article's text as it comes from outside. */
export type TextSource = { readonly body: unknown } | { readonly markdown: string };

/** A text that was checked, with what is derived from it. */
export interface DerivedText {
  readonly body: ArticleBody;
  readonly html: string;
  /** The renderer that wrote the HTML. */
  readonly renderedBy: number;
  readonly excerpt: string;
  readonly readingMinutes: number;
}

/** @param excerptLength in characters as people count them @throws RichTextError */
export function deriveText(source: TextSource, excerptLength: number): DerivedText {
  const body = 'markdown' in source ? fromMarkdown(source.markdown).body : parseArticleBody(source.body);
  return { body, html: renderHtml(body), renderedBy: RENDERER, excerpt: excerptOf(body, excerptLength), readingMinutes: readingMinutes(body) };
}
