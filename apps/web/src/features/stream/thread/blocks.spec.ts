import { describe, expect, it } from '@jest/globals';
import { blocksOf, type ThreadPage } from './blocks.js';
import { rowsOfThread } from './rows-of-thread.js';

/** Replies a to z, one an hour. */
const reply = (id: string) => ({ id, createdAt: `2026-11-26T${String(id.charCodeAt(0) - 97).padStart(2, '0')}:00:00Z`, deleted: false });
const page = (ids: string, more: Partial<ThreadPage<ReturnType<typeof reply>>> = {}) => ({ entries: [...ids].map((id) => ({ cursor: `at ${id}`, item: reply(id) })), oldest: false, newest: false, ...more });
const shown = (...pages: ReturnType<typeof page>[]) => blocksOf(pages).map(({ entries, newest }) => entries.map(({ item }) => item.id).join('') + (newest ? '.' : '…'));

describe('What was read of a thread', () => {
  it('is one block as long as each page was read on from the last', () => {
    expect(shown(page('abc', { oldest: true }), page('def', { after: 'at c' }), page('g', { after: 'at f', newest: true }))).toEqual(['abcdefg.']);
  });
  it('has a gap before what was read from the end or around a reply, in the order of time', () => {
    expect(shown(page('abc', { oldest: true }), page('xyz', { newest: true }), page('opq'), page('ij'))).toEqual(['abc…', 'ij…', 'opq…', 'xyz.']);
  });
  it('closes the gap from either side, by cursors and by what both sides have', () => {
    expect(shown(page('abc', { oldest: true }), page('xyz', { newest: true }), page('uvw', { before: 'at x' }), page('def', { after: 'at c' }), page('tuvw', { after: 'at f' }))).toEqual(['abcdeftuvwxyz.']);
    expect(shown(page('abc', { oldest: true }), page('hij'), page('defgh', { before: 'at h' }), page('cdef', { before: 'at h' }))).toEqual(['abcdefghij…']);
  });
  it('goes on where more was written after its end, and has no part of a page around what isn’t there', () => {
    expect(shown(page('abc', { oldest: true, newest: true }), page('', { after: 'at c', newest: true }))).toEqual(['abc.']);
    expect(shown(page('abc', { oldest: true, newest: true }), page('de', { after: 'at c' }))).toEqual(['abcde…']);
    expect(shown(page('abc', { oldest: true }), page('', { oldest: true, newest: true }))).toEqual(['abc…']);
  });
});

describe('The rows of a thread', () => {
  const rows = (first: string, lately: string, ...pages: ReturnType<typeof page>[]) =>
    rowsOfThread([...first].map(reply), blocksOf(pages), new Set(lately)).map((row) => ('item' in row ? row.item.id : `${JSON.stringify(row.gap.above)} ${JSON.stringify(row.gap.below)}`));

  it('have a gap between blocks, and at the end as long as that hasn’t been read', () => {
    expect(rows('ab', '', page('abc', { oldest: true, newest: true }))).toEqual(['a', 'b']);
    expect(rows('ab', '', page('abc', { oldest: true }))).toEqual(['a', 'b', '{"after":"at c"} undefined']);
    expect(rows('aby', '', page('abc', { oldest: true }), page('xyz', { newest: true }))).toEqual(['a', 'b', '{"after":"at c"} {"before":"at x"}', 'y']);
    expect(rows('ab', '', page('abc', { oldest: true }), page('xyz', { newest: true }))).toEqual(['a', 'b', '{"after":"at c"} undefined']);
  });
  it('have one on either side of what stands alone, and none among what comes in now', () => {
    expect(rows('abmx', '', page('abc', { oldest: true }), page('xyz', { newest: true }))).toEqual(['a', 'b', '{"after":"at c"} {"around":"m"}', 'm', '{"around":"m"} {"before":"at x"}', 'x']);
    expect(rows('abyz', 'yz', page('abc', { oldest: true }))).toEqual(['a', 'b', '{"after":"at c"} {"last":true}', 'y', 'z']);
    expect(rows('abyz', 'yz', page('abc', { oldest: true, newest: true }))).toEqual(['a', 'b', 'y', 'z']);
  });
});
