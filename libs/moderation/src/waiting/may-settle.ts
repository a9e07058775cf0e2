import { moderates, type Viewer } from '#access';
import type { PostEntity } from '#stream';

/** Whether somebody who reads a held post may let it out or refuse it: moderators, what others wrote. */
export function maySettle(viewer: Viewer, { authorId }: Pick<PostEntity, 'authorId'>): boolean {
  return moderates(viewer) && viewer.personId !== authorId;
}
