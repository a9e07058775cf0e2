import { cleanText, UserError } from '#platform';
import { type ArticleBody, excerptOf, parseArticleBody, readingMinutes, RichTextError } from '#rich-text';
import { fromMarkdown, renderHtml } from '#rich-text/server';

const MAX_EXCERPT = 300;
const MAX_TITLE = 300;
const MAX_TAGS = 20;

/** An article's body with what is derived from it. */
export interface DerivedBody {
  readonly body: ArticleBody;
  readonly html: string;
  readonly derivedExcerpt: string;
  readonly readingMinutes: number;
}

/** @throws UserError BAD_USER_INPUT where it isn't of the schema or over its bounds, and where both or neither are given */
export function bodyFrom(input: { body?: unknown; markdown?: string | null | undefined }): DerivedBody {
  const hasBody = input.body !== undefined && input.body !== null;
  const hasMarkdown = typeof input.markdown === 'string';
  if (hasBody === hasMarkdown) throw new UserError('BAD_USER_INPUT', 'Give body or markdown, one of them.', 'body');
  try {
    return derive(hasBody ? parseArticleBody(input.body) : fromMarkdown(input.markdown as string).body);
  } catch (error) {
    if (error instanceof RichTextError) throw new UserError('BAD_USER_INPUT', error.message, hasBody ? 'body' : 'markdown');
    throw error;
  }
}

/** A body with its HTML, its beginning and its reading time. */
export function derive(body: ArticleBody): DerivedBody {
  return { body, html: renderHtml(body), derivedExcerpt: excerptOf(body, MAX_EXCERPT), readingMinutes: readingMinutes(body) };
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
  if (tags.length > MAX_TAGS) throw new UserError('BAD_USER_INPUT', `At most ${MAX_TAGS} tags.`, 'tags');
}
