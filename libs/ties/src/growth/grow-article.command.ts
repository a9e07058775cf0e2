import { Injectable } from '@nestjs/common';
import { personOf, type Viewer } from '#access';
import { CreateArticleCommand, derive } from '#blogs';
import { Database, Idempotency, Outbox, type Sql, UserError } from '#platform';
import { parseArticleBody } from '#rich-text';
import { articleGrown } from './article-grown.event.js';
import { creditedBody } from './credited-body.js';
import { GrownArticlesRepository } from './grown-articles.repository.js';
import { ThreadPosts } from './thread-posts.js';

export interface GrowArticleCall {
  /** UUID of the thread's first post. */
  readonly rootId: string;
  /** UUIDs of the posts to take, in the order of their paragraphs. */
  readonly postIds: readonly string[];
  readonly title: string;
  /** UUID; unset: one's own blog. */
  readonly blogId?: string | undefined;
  readonly idempotencyKey?: string | undefined;
}

/** Makes a draft of posts of a thread, which credits their authors. */
@Injectable()
export class GrowArticleCommand {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly threads: ThreadPosts,
    private readonly create: CreateArticleCommand,
    private readonly grown: GrownArticlesRepository,
    private readonly outbox: Outbox,
  ) {}

  /**
   * @throws UserError as ThreadPosts and CreateArticleCommand; FORBIDDEN for a blog that others read than the thread
   * @returns UUID
   */
  run(viewer: Viewer, call: GrowArticleCall): Promise<string> {
    const { idempotencyKey: key, ...input } = call;
    return this.database.transaction((sql) =>
      this.idempotency.once(sql, { principalId: personOf(viewer), operation: 'growArticleFromThread', key, input }, () => this.grow(sql, viewer, input)));
  }

  private async grow(sql: Sql, viewer: Viewer, { rootId, postIds, title, blogId }: GrowArticleCall): Promise<string> {
    const posts = await this.threads.take(sql, viewer, rootId, postIds);
    const articleId = await this.create.begin(sql, viewer, { title, blogId }, derive(parseArticleBody(creditedBody(posts))));
    await this.grown.insert(sql, articleId, rootId);
    if (!(await this.grown.staysAmongReaders(sql, articleId))) {
      throw new UserError('FORBIDDEN', 'Others read this blog than read the thread; grow it into the blog of the thread’s own channel.', 'blogId');
    }
    const authorIds = [...new Set(posts.map(({ author }) => author.id))];
    await this.outbox.add(sql, articleGrown, { articleId, growerId: personOf(viewer), authorIds });
    return articleId;
  }
}
