import { Injectable } from '@nestjs/common';
import { mayWrite, type RequestContext, type Viewer, viewerOf } from '#access';
import { said, type Sql, UserError } from '#platform';
import type { ArticleEntity } from './article.entity.js';
import { type ArticleRights, ArticleRightsLoader } from './article-rights.loader.js';

type Judged = Pick<ArticleEntity, 'id' | 'restriction' | 'deletedAt'>;

/** Who may change an article, as long as moderators haven't hidden it; and who may delete it. */
@Injectable()
export class ArticlePolicy {
  constructor(private readonly rights: ArticleRightsLoader) {}

  /** @throws UserError FORBIDDEN */
  async assertMayEdit(sql: Sql, viewer: Viewer, article: Judged): Promise<void> {
    if (!(await this.has(sql, viewer, article, 'edits'))) throw new UserError('FORBIDDEN', 'Only its authors, or who looks after it, edit an article.');
  }

  /** @param deed what only its author does: "publishes". @throws UserError FORBIDDEN */
  async assertOwns(sql: Sql, viewer: Viewer, article: Judged, deed: string): Promise<void> {
    if (!(await this.has(sql, viewer, article, 'owns'))) throw notTheirs(deed);
  }

  /** Authors delete their own words, also what moderators hid, as with posts: a case keeps its snapshot. What was removed isn't theirs to reach any more. @throws UserError FORBIDDEN */
  async assertMayDelete(sql: Sql, viewer: Viewer, article: Judged): Promise<void> {
    const [rights] = isThere(viewer, article) ? await this.rights.of(sql, viewer, [article.id]) : [];
    if (!rights?.owns) throw notTheirs('deletes');
  }

  /** The same for the request's viewer. */
  async viewerMayDelete(context: RequestContext, article: Judged): Promise<boolean> {
    return isThere(viewerOf(context), article) && (await this.rights.load(context, article.id)).owns;
  }

  async has(sql: Sql, viewer: Viewer, article: Judged, right: keyof ArticleRights): Promise<boolean> {
    return isOpen(viewer, article) && (await this.rights.of(sql, viewer, [article.id])).some((rights) => rights[right]);
  }

  /** The same for the request's viewer, asked for many articles at once. */
  async viewerHas(context: RequestContext, article: Judged, right: keyof ArticleRights): Promise<boolean> {
    return isOpen(viewerOf(context), article) && (await this.rights.load(context, article.id))[right];
  }
}

function notTheirs(deed: string): UserError {
  return new UserError('FORBIDDEN', said`Only its author, or who looks after it, ${deed} an article.`);
}

function isThere(viewer: Viewer, { deletedAt }: Judged): boolean {
  return mayWrite(viewer) && deletedAt === null;
}

function isOpen(viewer: Viewer, article: Judged): boolean {
  const { restriction } = article;
  return isThere(viewer, article) && restriction !== 'HIDDEN' && restriction !== 'REMOVED';
}
