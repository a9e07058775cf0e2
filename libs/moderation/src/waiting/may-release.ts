import { moderates, type Viewer } from '#access';
import type { PostEntity } from '#stream';

/** Whether somebody who reads a held post may let it out: moderators, what others wrote. */
export function mayRelease(viewer: Viewer, { authorId }: Pick<PostEntity, 'authorId'>): boolean {
  return moderates(viewer) && viewer.personId !== authorId;
}
