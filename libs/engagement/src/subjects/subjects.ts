import { Injectable } from '@nestjs/common';
import { type RequestContext, type Viewer, withTypeName } from '#access';
import { type ArticleHead, ArticleLoader, ArticlesRepository } from '#blogs';
import { notFound, parseId, said, type Sql, UserError } from '#platform';
import { type PostEntity, PostLoader, PostsRepository } from '#stream';

export type SubjectKind = 'POST' | 'ARTICLE';

/** A post or an article, by UUID. */
export interface Subject {
  readonly kind: SubjectKind;
  readonly id: string;
}

/** Finds what is to be reacted to or bookmarked, among what the viewer may read. A repost stands for what it passes on. */
@Injectable()
export class Subjects {
  constructor(
    private readonly posts: PostsRepository,
    private readonly articles: ArticlesRepository,
    private readonly postsById: PostLoader,
    private readonly articlesById: ArticleLoader,
  ) {}

  /** @param id a TypeID. @throws UserError BAD_USER_INPUT for an id of another type, NOT_FOUND */
  async find(sql: Sql, viewer: Viewer, id: string): Promise<Subject> {
    return (await this.row(sql, viewer, id)).subject;
  }

  /** As find, but only what all who read its channel may read. @throws UserError FORBIDDEN for drafts and what is held or hidden, to their authors */
  async findPublished(sql: Sql, viewer: Viewer, id: string): Promise<Subject> {
    const { subject, row } = await this.row(sql, viewer, id);
    if (row.restriction === null) return subject;
    throw new UserError('FORBIDDEN', said`This ${subject.kind.toLowerCase()} is not there for everybody yet; come back when it is.`, 'subjectId');
  }

  /** What moderators left the viewer the place of alone. @param id a TypeID */
  async findPlace(sql: Sql, viewer: Viewer, id: string): Promise<Subject | undefined> {
    const parsed = parseId(id);
    if (parsed?.type === 'article') {
      const [article] = await this.articles.places(sql, viewer, { ids: [parsed.uuid] });
      return article && { kind: 'ARTICLE', id: article.id };
    }
    const [post] = parsed?.type === 'post' ? await this.posts.byIds(sql, viewer, [parsed.uuid]) : [];
    return post?.deletedAt && post.restriction ? { kind: 'POST', id: post.id } : undefined;
  }

  /** The post or article for an answer, as the request's viewer may read it. */
  async load(context: RequestContext, { kind, id }: Subject): Promise<object | null> {
    if (kind === 'POST') return withTypeName(await this.postsById.load(context, id), 'Post');
    return withTypeName(await this.articlesById.load(context, id), 'Article');
  }

  private async row(sql: Sql, viewer: Viewer, id: string): Promise<{ subject: Subject; row: PostEntity | ArticleHead }> {
    const parsed = parseId(id);
    if (parsed?.type === 'post') {
      const row = await this.posts.original(sql, viewer, parsed.uuid);
      if (!row) throw notFound('post', 'subjectId');
      return { subject: { kind: 'POST', id: row.id }, row };
    }
    if (parsed?.type !== 'article') throw new UserError('BAD_USER_INPUT', 'Expected the id of a post or an article.', 'subjectId');
    const [row] = await this.articles.byIds(sql, viewer, [parsed.uuid]);
    if (!row) throw notFound('article', 'subjectId');
    return { subject: { kind: 'ARTICLE', id: row.id }, row };
  }
}
