import { mayWrite, type Viewer } from '#access';
import type { PostEntity } from './post.entity.js';

type Authored = Pick<PostEntity, 'authorId' | 'deletedAt' | 'repostOfId' | 'restriction'>;

/** Authors edit their own posts, as long as moderators haven't hidden or removed them. Who may see a post at all is visibleTo's to say. */
export function mayEdit(viewer: Viewer, post: Authored): boolean {
  return isAuthor(viewer, post) && post.repostOfId === null && (post.restriction === null || post.restriction === 'HELD');
}

/** Authors delete their own posts. */
export function mayDelete(viewer: Viewer, post: Authored): boolean {
  return isAuthor(viewer, post);
}

function isAuthor(viewer: Viewer, post: Authored): boolean {
  return mayWrite(viewer) && viewer.personId === post.authorId && post.deletedAt === null;
}
