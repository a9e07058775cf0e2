import { raw, sql, type SqlFragment } from '../database/sql-fragment.js';
import type { Page } from './page.js';

/** How a list runs by its keys when it is read forward. */
export type ListOrder = 'ASC' | 'DESC';

/**
 * boolean: whether a row lies beyond the page's cursor, in the direction read.
 * @param key what the list runs by, of a row
 * @param place the same of the row that the cursor names, where the cursor isn't that itself
 */
export function beyondCursor(page: Page, key: SqlFragment, order: ListOrder, place: SqlFragment = sql`${page.cursor}`): SqlFragment {
  if (page.cursor === undefined) return raw('TRUE');
  return sql`${key} ${raw(runsUp(page, order) ? '>' : '<')} ${place}`;
}

/** The direction in which a page's rows are read, to stand after ORDER BY and the key. */
export function pageOrder(page: Page, order: ListOrder): SqlFragment {
  return raw(runsUp(page, order) ? 'ASC' : 'DESC');
}

function runsUp({ forward }: Page, order: ListOrder): boolean {
  return (order === 'ASC') === forward;
}
