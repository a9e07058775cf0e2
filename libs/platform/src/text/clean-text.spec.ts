import { describe, expect, it } from '@jest/globals';
import { cleanText } from './clean-text.js';

const clean = (text: string, max = 2_000) => cleanText(text, { field: 'bio', max });

describe('cleanText', () => {
  it('keeps what scripts need: marks put together, syllables, emoji', () => {
    expect(clean('a\u0301')).toBe('á');
    expect(clean('\u1112\u1161\u11ab'.repeat(2_000))).toBe('한'.repeat(2_000));
    expect(clean('🏴‍☠️ ﷺ ក្រុម')).toBe('🏴‍☠️ ﷺ ក្រុម');
    expect(clean(`a${'\u0315'.repeat(30)}`)).toHaveLength(31);
  });

  it.each([
    ['marks out of their order, which take the square of their number to sort', `a${'\u0315'.repeat(200_000)}${'\u0300'.repeat(200_000)}`],
    ['marks in turns', `a${'\u0315\u0300'.repeat(200_000)}`],
    ['a long text', 'a\u0301'.repeat(500_000)],
  ])('refuses %s before it does anything costly', (_what, text) => {
    const begin = performance.now();
    expect(() => clean(text)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT', field: 'bio' }));
    expect(performance.now() - begin).toBeLessThan(4_000);
  });

  it('counts no spaces at the edges', () => expect(clean(`${' '.repeat(50_000)}words${'\n'.repeat(50_000)}`, 10)).toBe('words'));
});
