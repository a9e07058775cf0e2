import { describe, expect, it } from '@jest/globals';
import { isSparing, pagesAhead } from './pages-ahead.js';

const PATHS = ['/', '/everyone', '/p/$postId', '/mutes', '/admin', '/admin/people', '/moderation', '/sign-in'];
const EMPLOYEE = { sparing: false, administers: false, moderates: false };

describe('The pages that are fetched ahead', () => {
  it('begin with where most go, and leave out what is not open to the reader', () => {
    expect(pagesAhead(PATHS, EMPLOYEE)).toEqual(['/p/$postId', '/everyone', '/', '/mutes']);
    expect(pagesAhead(PATHS, { ...EMPLOYEE, administers: true, moderates: true })).toEqual(['/p/$postId', '/everyone', '/', '/mutes', '/admin', '/admin/people', '/moderation']);
  });

  it('are none for who counts their bytes', () => {
    expect(pagesAhead(PATHS, { ...EMPLOYEE, sparing: true })).toEqual([]);
    expect([{ saveData: true }, { effectiveType: 'slow-2g' }, { effectiveType: '2g' }, { effectiveType: '4g' }, {}].map(isSparing)).toEqual([true, true, true, false, false]);
    expect(isSparing(undefined)).toBe(false);
  });
});
