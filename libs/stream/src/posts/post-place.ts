import { moderates, type Viewer } from '#access';
import type { PostEntity } from './post.entity.js';

/** A post as it is read by a viewer, or only its place where moderators hid or removed it. */
export type PostOrPlace<Row extends PostEntity = PostEntity> = Row & { readonly isPlace: boolean };

/** What is shown of a post that moderators hid or removed: a tombstone, with the reason for its author and for moderators. */
export function placeOf<Row extends PostEntity>(viewer: Viewer, row: Row): Row {
  const told = row.authorId === viewer.principalId || moderates(viewer);
  return {
    ...row, text: '', weightedLength: 0, facets: [], quoteOfId: null, repostCount: 0, quoteCount: 0, editedAt: null,
    deletedAt: row.restrictedAt, restrictionReason: told ? row.restrictionReason : null,
  };
}

export function shownTo<Row extends PostEntity>(viewer: Viewer, { isPlace, ...rest }: PostOrPlace<Row>): Row {
  // What is left is the row again, which the types don't say of a type that is still open.
  const row = rest as unknown as Row;
  return isPlace ? placeOf(viewer, row) : row;
}
