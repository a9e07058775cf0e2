import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { said, UserError } from '#platform';
import { type ArticleBody, RichTextError } from '#rich-text';
import { TextsBusyError, TextThreads } from '#rich-text/server';
import { type DerivedBody, MAX_EXCERPT } from './article-text.js';

/** A text as clients give it: one of the two. */
export interface GivenText {
  readonly body?: unknown;
  readonly markdown?: string | null | undefined;
}

/** Reads and renders articles' texts; long ones beside the thread that answers requests. Not to be waited for in a transaction. */
@Injectable()
export class ArticleTexts implements OnModuleDestroy {
  private readonly threads = new TextThreads();

  onModuleDestroy(): Promise<void> {
    return this.threads.close();
  }

  /** @throws UserError BAD_USER_INPUT where it isn't of the schema or over its bounds, and where both or neither are given; RATE_LIMITED */
  async read({ body, markdown }: GivenText): Promise<DerivedBody> {
    const hasBody = body !== undefined && body !== null;
    const hasMarkdown = typeof markdown === 'string';
    if (hasBody === hasMarkdown) throw new UserError('BAD_USER_INPUT', 'Give body or markdown, one of them.', 'body');
    try {
      const { excerpt, ...derived } = await this.threads.derive(hasMarkdown ? { markdown } : { body }, MAX_EXCERPT);
      return { ...derived, derivedExcerpt: excerpt };
    } catch (error) {
      if (error instanceof RichTextError) throw new UserError('BAD_USER_INPUT', said`${error.message}`, hasBody ? 'body' : 'markdown');
      throw told(error);
    }
  }

  /** As HTML. @throws UserError RATE_LIMITED */
  html(body: ArticleBody): Promise<string> {
    return this.threads.html(body).catch((error: unknown) => Promise.reject(told(error)));
  }

  /** As Markdown. @throws UserError RATE_LIMITED */
  markdown(body: ArticleBody): Promise<string> {
    return this.threads.markdown(body).catch((error: unknown) => Promise.reject(told(error)));
  }
}

function told(error: unknown): unknown {
  return error instanceof TextsBusyError ? new UserError('RATE_LIMITED', 'Many long articles are being saved just now; try again in a moment.') : error;
}
