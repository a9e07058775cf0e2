import { encodeId } from '#platform';
import type { ArticleHead } from './article.entity.js';

/** An article that moderators hid or removed, and whether the viewer is told why. */
export type ArticlePlace<Row extends ArticleHead = ArticleHead> = Row & { readonly isTold: boolean };

/** An article as it is read by a viewer, or only its place. */
export type ArticleOrPlace<Row extends ArticleHead = ArticleHead> = ArticlePlace<Row> & { readonly isPlace: boolean };

/** What is shown of an article that moderators hid or removed: that it was there, whose it was and where. Its address is its id, as its name is made of its title. */
export function placeOf<Row extends ArticleHead>(row: Row, isTold: boolean): Row {
  return {
    ...row, slug: encodeId('article', row.id), title: '', ownExcerpt: null, derivedExcerpt: '',
    readingMinutes: 1, categoryId: null, coverId: null, sticky: false, deletedAt: row.restrictedAt, restrictionReason: isTold ? row.restrictionReason : null,
  };
}

export function shown<Row extends ArticleHead>({ isPlace: placed, isTold, ...rest }: ArticleOrPlace<Row>): Row {
  // What is left is the row again, which the types don't say of a type that is still open.
  const row = rest as unknown as Row;
  return placed ? placeOf(row, isTold) : row;
}

/** Whether an article is only a place by now: of what else is read for its id, show nothing. */
export function isPlace({ restriction, deletedAt }: Pick<ArticleHead, 'restriction' | 'deletedAt'>): boolean {
  return restriction !== null && deletedAt !== null;
}
