import { describe, expect, it } from '@jest/globals';
import { joined, withPage, type Leaf } from '../../apps/web/src/features/stream/feed/leaves.js';

const keyOf = (item: string) => item;

/** A page that holds the posts of these numbers, newest first; its end is its last one's. */
function page(from: number, to: number, hasNextPage = true) {
  const items = Array.from({ length: from - to + 1 }, (_, index) => String(from - index));
  return { items, endCursor: String(to), hasNextPage };
}

function leaf(after: number, from: number, to: number, hasNextPage = true): Leaf<string> {
  const read = page(from, to, hasNextPage);
  return { ...read, after: String(after), keys: read.items };
}

const shape = (leaves: readonly Leaf<string>[]) => leaves.map(({ after, keys }) => (keys.length > 0 ? `${after}: ${keys[0]}-${keys.at(-1)}` : `${after}: ?`));

describe('The pages of a feed', () => {
  it('go on from each other, and end with one to be read', () => {
    expect(shape(joined(page(30, 21), keyOf, []))).toEqual(['21: ?']);
    const read = withPage(joined(page(30, 21), keyOf, []), '21', page(20, 11), keyOf);
    expect(shape(joined(page(30, 21), keyOf, read))).toEqual(['21: 20-11', '11: ?']);
    expect(shape(joined(page(30, 21), keyOf, [leaf(21, 20, 11, false)]))).toEqual(['21: 20-11']);
    expect(joined(page(30, 21, false), keyOf, [])).toEqual([]);
  });

  it('have no hole where the first was read anew and is further up', () => {
    const leaves = [leaf(21, 20, 11), leaf(11, 10, 1)];
    const up = joined(page(33, 24), keyOf, leaves);
    expect(shape(up)).toEqual(['24: ?', '21: 20-11', '11: 10-1', '1: ?']);
    const bridged = joined(page(33, 24), keyOf, withPage(up, '24', page(23, 14), keyOf));
    expect(shape(bridged)).toEqual(['24: 23-14', '21: 20-11', '11: 10-1', '1: ?']);
  });

  it('are read on until they meet where much has come', () => {
    const leaves = [leaf(21, 20, 11)];
    const up = joined(page(60, 51), keyOf, leaves);
    const once = joined(page(60, 51), keyOf, withPage(up, '51', page(50, 41), keyOf));
    expect(shape(once)).toEqual(['51: 50-41', '41: ?', '21: 20-11', '11: ?']);
    const twice = joined(page(60, 51), keyOf, withPage(once, '41', page(40, 20), keyOf));
    expect(shape(twice)).toEqual(['51: 50-41', '41: 40-20', '21: 20-11', '11: ?']);
  });

  it('pass over what the page above holds by now', () => {
    expect(shape(joined(page(30, 11), keyOf, [leaf(21, 20, 11), leaf(11, 10, 1)]))).toEqual(['11: 10-1', '1: ?']);
  });

  it('end where the list ends', () => {
    expect(shape(joined(page(30, 21), keyOf, [leaf(21, 20, 11, false), leaf(11, 10, 1)]))).toEqual(['21: 20-11']);
  });
});
