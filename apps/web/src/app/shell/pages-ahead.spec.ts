import { describe, expect, it } from '@jest/globals';
import { isSparing, pagesAhead } from './pages-ahead.js';

const EMPLOYEE = { sparing: false, moderates: false };

describe('The pages that are fetched ahead', () => {
  it('begin with where most go, and leave out what is not open to the reader', () => {
    expect(pagesAhead(EMPLOYEE).slice(0, 2)).toEqual(['/p/$postId', '/@{$handle}']);
    expect(pagesAhead(EMPLOYEE)).not.toContain('/moderation');
    expect(pagesAhead({ ...EMPLOYEE, moderates: true })).toContain('/moderation');
  });

  it('are none for who counts their bytes', () => {
    expect(pagesAhead({ ...EMPLOYEE, sparing: true })).toEqual([]);
    expect([{ saveData: true }, { effectiveType: 'slow-2g' }, { effectiveType: '2g' }, { effectiveType: '4g' }, {}].map(isSparing)).toEqual([true, true, true, false, false]);
    expect(isSparing(undefined)).toBe(false);
  });
});
