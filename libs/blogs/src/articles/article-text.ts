import { cleanText, said, UserError } from '#platform';
import { type ArticleBody, excerptOf, readingMinutes } from '#rich-text';
import { RENDERER, renderHtml } from '#rich-text/server';

export const MAX_EXCERPT = 300;
const MAX_TITLE = 300;
const MAX_TAGS = 20;

/** An article's body with what is derived from it. */
export interface DerivedBody {
  readonly body: ArticleBody;
  readonly html: string;
  /** The renderer that wrote the HTML. */
  readonly renderedBy: number;
  readonly derivedExcerpt: string;
  readonly readingMinutes: number;
}

/** A body with its HTML, its beginning and its reading time, at once: for importers. A gateway asks ArticleTexts. */
export function derive(body: ArticleBody): DerivedBody {
  return { body, html: renderHtml(body), renderedBy: RENDERER, derivedExcerpt: excerptOf(body, MAX_EXCERPT), readingMinutes: readingMinutes(body) };
}

/** @throws UserError BAD_USER_INPUT for an empty or overlong title */
export function titleFrom(title: string): string {
  return cleanText(title, { field: 'title', max: MAX_TITLE });
}

/** Null: none of one's own. @throws UserError BAD_USER_INPUT for more than 300 characters */
export function excerptFrom(excerpt: string | null | undefined): string | null {
  return excerpt == null ? null : cleanText(excerpt, { field: 'excerpt', max: MAX_EXCERPT, optional: true, multiline: true }) || null;
}

/** @throws UserError BAD_USER_INPUT for more than 20 tags */
export function checkTagCount(tags: readonly string[]): void {
  if (tags.length > MAX_TAGS) throw new UserError('BAD_USER_INPUT', said`At most ${MAX_TAGS} tags.`, 'tags');
}
