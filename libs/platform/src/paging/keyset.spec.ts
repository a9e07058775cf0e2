import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '#test-support';
import { raw, sql } from '../database/sql-fragment.js';
import { sliceOf } from './connection.js';
import { beyondCursor, type ListOrder, pageOrder } from './keyset.js';
import type { Page } from './page.js';

describe('pages by keys', () => {
  let test: TestDatabase;

  beforeAll(async () => {
    test = await createTestDatabase();
  });
  afterAll(() => test.drop());

  /** The letters of a page of a list of seven. */
  async function read(order: ListOrder, page: Page): Promise<string> {
    const rows = await test.database.query<{ key: string }>(sql`
      SELECT key FROM unnest(${[...'cafbged']}::text[]) AS t (key) WHERE ${beyondCursor(page, raw('key'), order)}
      ORDER BY key ${pageOrder(page, order)} LIMIT ${page.limit + 1}`);
    const { items, more } = sliceOf(page, rows);
    return `${items.map(({ key }) => key).join('')}${more ? '…' : ''}`;
  }

  it.each<[ListOrder, string[]]>([['ASC', ['abc…', 'def…', 'g']], ['DESC', ['gfe…', 'dcb…', 'a']]])('walk a list of %s from either end, without a gap and without a double', async (order, forward) => {
    const walk = async (step: boolean): Promise<string[]> => {
      const pages: string[] = [];
      for (let cursor: string | undefined; ;) {
        const page = await read(order, { limit: 3, forward: step, cursor });
        pages.push(page);
        if (!page.endsWith('…')) return pages;
        cursor = step ? page.at(-2) : page[0];
      }
    };
    expect(await walk(true)).toEqual(forward);
    const whole = forward.join('').replaceAll('…', '');
    expect(await walk(false)).toEqual([`${whole.slice(4)}…`, `${whole.slice(1, 4)}…`, whole[0]]);
  });
});
