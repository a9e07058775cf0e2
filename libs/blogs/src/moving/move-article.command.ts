import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { Database, notFound, said, type Sql, UserError } from '#platform';
import type { ArticleEntity } from '../articles/article.entity.js';
import { ArticlePolicy } from '../articles/article.policy.js';
import { isUnpublished } from '../articles/article-stage.js';
import { ArticlesRepository } from '../articles/articles.repository.js';
import type { BlogEntity } from '../blogs/blog.entity.js';
import { BlogPlace } from '../blogs/blog-place.js';
import { AfterMove } from './after-move.js';
import { ArticleMovesRepository } from './article-moves.repository.js';

/**
 * Takes what isn't out yet to another blog, whose channel then says who will read it. Its address stays, as those of all blogs are different;
 * of a series of the blog that it was in it is no part any more.
 */
@Injectable()
export class MoveArticleCommand {
  constructor(
    private readonly database: Database,
    private readonly articles: ArticlesRepository,
    private readonly policy: ArticlePolicy,
    private readonly blogs: BlogPlace,
    private readonly moves: ArticleMovesRepository,
    private readonly after: AfterMove,
  ) {}

  /** @throws UserError NOT_FOUND, FORBIDDEN; CONFLICT for what is out; BAD_USER_INPUT where somebody who has it couldn't read it any more */
  run(viewer: Viewer, articleId: string, blogId: string): Promise<void> {
    return this.database.transaction(async (sql) => {
      const article = await this.articles.lock(sql, viewer, articleId);
      if (!article) throw notFound('article', 'articleId');
      await this.policy.assertMayEdit(sql, viewer, article);
      if (!isUnpublished(article)) throw new UserError('CONFLICT', 'The article is published; its readers have it where it is.', 'articleId');
      const { blog, audienceId } = await this.blogs.find(sql, viewer, blogId);
      if (blog.id === article.blogId) return;
      await this.assertTheirs(sql, viewer, article, blog);
      await this.moves.place(sql, articleId, blog, audienceId);
      await this.after.settle(sql, article, audienceId);
    });
  }

  private async assertTheirs(sql: Sql, viewer: Viewer, article: ArticleEntity, blog: BlogEntity): Promise<void> {
    if (blog.ownerKind === 'PERSON' && !(await this.policy.has(sql, viewer, article, 'owns'))) {
      throw new UserError('FORBIDDEN', 'In your own blog its author couldn’t publish it; choose one that you both write in.', 'blogId');
    }
    const name = await this.moves.leftOut(sql, article.id, blog.channelId);
    if (name !== undefined) throw new UserError('BAD_USER_INPUT', said`${name} can’t read the channel of that blog; let them in there first.`, 'blogId');
  }
}
