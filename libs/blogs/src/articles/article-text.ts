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

export function derive(body: ArticleBody): DerivedBody {
  return { body, html: renderHtml(body), derivedExcerpt: excerptOf(body, MAX_EXCERPT), readingMinutes: readingMinutes(body) };
}

export function titleFrom(title: string): string {
  return cleanText(title, { field: 'title', max: MAX_TITLE });
}

/** Null: none of one's own. */
export function excerptFrom(excerpt: string | null | undefined): string | null {
  return excerpt == null ? null : cleanText(excerpt, { field: 'excerpt', max: MAX_EXCERPT, optional: true, multiline: true }) || null;
}

export function checkTagCount(tags: readonly string[]): void {
  if (tags.length > MAX_TAGS) throw new UserError('BAD_USER_INPUT', `At most ${MAX_TAGS} tags.`, 'tags');
}
