import { Injectable } from '@nestjs/common';
import { type RequestContext, systemViewer, type Viewer, withTypeName } from '#access';
import { ArticleLoader, ArticlesRepository } from '#blogs';
import { notFound, parseId, type Sql, UserError } from '#platform';
import { PostLoader, PostsRepository } from '#stream';
import type { CaseEntity } from './case.entity.js';
import type { ReportedSubject, Subject } from './subject.js';

/** Finds what reports and cases are about. */
@Injectable()
export class CaseSubjects {
  constructor(
    private readonly posts: PostsRepository,
    private readonly articles: ArticlesRepository,
    private readonly postsById: PostLoader,
    private readonly articlesById: ArticleLoader,
  ) {}

  /**
   * What somebody reports, among what they may read. For a repost, what it passes on.
   * @param id a TypeID
   * @throws UserError BAD_USER_INPUT for an id of another type, NOT_FOUND
   */
  async find(sql: Sql, viewer: Viewer, id: string): Promise<ReportedSubject> {
    const parsed = parseId(id);
    if (parsed?.type === 'post') {
      const row = await this.posts.original(sql, viewer, parsed.uuid);
      if (!row) throw notFound('post', 'subjectId');
      return { kind: 'POST', row };
    }
    if (parsed?.type !== 'article') throw new UserError('BAD_USER_INPUT', 'Expected the id of a post or an article.', 'subjectId');
    const row = await this.articles.whole(sql, viewer, parsed.uuid);
    if (!row) throw notFound('article', 'subjectId');
    return { kind: 'ARTICLE', row };
  }

  /** What a case is about, also where moderators can't read it; undefined once its author deleted it. */
  async ofCase(sql: Sql, { subjectKind, subjectId }: CaseEntity): Promise<Subject | undefined> {
    if (subjectKind === 'POST') {
      const row = await this.posts.find(sql, systemViewer, subjectId);
      return row && { kind: 'POST', row };
    }
    const [row] = await this.articles.byIds(sql, systemViewer, [subjectId]);
    return row && { kind: 'ARTICLE', row };
  }

  /** The post or article for an answer, as the request's viewer may read it. */
  async load(context: RequestContext, kind: 'POST' | 'ARTICLE', id: string): Promise<object | null> {
    if (kind === 'POST') {
      const post = await this.postsById.load(context, id);
      return post?.deletedAt ? null : withTypeName(post, 'Post');
    }
    const article = await this.articlesById.load(context, id);
    return article?.deletedAt ? null : withTypeName(article, 'Article');
  }
}
