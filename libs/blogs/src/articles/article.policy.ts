import type { Viewer } from '#access';
import type { ArticleEntity } from './article.entity.js';

/** Authors edit and delete their own articles, as long as moderators haven't hidden them. */
export function mayEdit(viewer: Viewer, article: Pick<ArticleEntity, 'authorId' | 'restriction' | 'deletedAt'>): boolean {
  return viewer.personId === article.authorId && viewer.scopes.has('write') && article.deletedAt === null
    && article.restriction !== 'HIDDEN' && article.restriction !== 'REMOVED';
}
