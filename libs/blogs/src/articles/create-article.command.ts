import { Injectable } from '@nestjs/common';
import { personOf, type Viewer } from '#access';
import { Database, Idempotency, type Sql } from '#platform';
import { BlogPlace } from '../blogs/blog-place.js';
import { ArticleDetails } from './article-details.js';
import { type DerivedBody, excerptFrom, titleFrom } from './article-text.js';
import { ArticleTexts, type GivenText } from './article-texts.js';
import { ArticleWritesRepository } from './article-writes.repository.js';

export interface CreateArticleCall {
  /** UUID; unset: one's own blog, made at its first use. */
  readonly blogId?: string | undefined;
  readonly title: string;
  /** For imports: its name in addresses. Unset: made of the title. */
  readonly slug?: string | undefined;
  /** Tiptap JSON; or markdown. */
  readonly body?: unknown;
  readonly markdown?: string | null | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly category?: string | undefined;
  readonly excerpt?: string | undefined;
  /** UUID of a picture of one's own. */
  readonly coverId?: string | undefined;
  readonly idempotencyKey?: string | undefined;
}

/** Begins an article, as a draft that its author alone sees. */
@Injectable()
export class CreateArticleCommand {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly blogs: BlogPlace,
    private readonly details: ArticleDetails,
    private readonly writes: ArticleWritesRepository,
    private readonly texts: ArticleTexts,
  ) {}

  /** @throws UserError BAD_USER_INPUT for what isn't of the article schema, NOT_FOUND, FORBIDDEN. @returns UUID */
  async run(viewer: Viewer, call: CreateArticleCall): Promise<string> {
    const { idempotencyKey: key, ...input } = call;
    const text = await this.texts.read(call);
    return this.database.transaction((sql) =>
      this.idempotency.once(sql, { principalId: personOf(viewer), operation: 'createArticle', key, input }, () => this.begin(sql, viewer, input, text)));
  }

  /** As run, in the caller's transaction, which knows about doing things once. @param read the text, as ArticleTexts gave it */
  async begin(sql: Sql, viewer: Viewer, input: Omit<CreateArticleCall, 'idempotencyKey' | keyof GivenText>, read: DerivedBody): Promise<string> {
    const authorId = personOf(viewer);
    const text = { title: titleFrom(input.title), ownExcerpt: excerptFrom(input.excerpt), ...read };
    const { blog, audienceId } = await this.blogs.find(sql, viewer, input.blogId);
    const categoryId = await this.details.category(sql, input.category ?? null);
    const slug = await this.details.slugFor(sql, input.slug ?? text.title);
    const article = await this.writes.insert(sql, {
      ...text, slug, blogId: blog.id, channelId: blog.channelId, audienceId, authorId, categoryId, restriction: 'DRAFT',
    });
    await this.details.keepMedia(sql, viewer, article, input.coverId ?? null);
    await this.details.setTags(sql, article, input.tags ?? []);
    return article.id;
  }
}
