import { describe, expect, it } from '@jest/globals';
import { parseQuery } from './parse-query.js';
import type { Sequence } from './search-query.js';

const written = (sequence: Sequence) => sequence.map(({ forms, prefix, gap }) => `${gap > 1 ? `<${gap}>` : ''}${forms.join('|')}${prefix ? '*' : ''}`).join(' ');
const words = (text: string) => parseQuery(text).all.map(written);
const codeOf = (text: string) => {
  try {
    parseQuery(text);
    return 'fine';
  } catch (error) {
    return `${(error as { code: string }).code} ${(error as { field: string }).field}`;
  }
};

describe('a query', () => {
  it.each([
    ['release no', ['release', 'no*']],
    ['release notes ', ['release', 'notes']],
    ['"release notes', ['release notes']],
    ['“Release Notes” Über', ['release notes', 'uber|ueber*']],
    ['上海', ['上海']],
    ['上海市', ['上海 海市']],
    ['上', ['上*']],
    ['iOS系统版本 x', ['ios 系统 统版 版本', 'x*']],
    ['"系统 版本"', ['系统 <2>版本']],
    ['wiki.example.com', ['wiki example com*']],
    ['#Release_Notes @ada_l', ['#release_notes', '@ada_l*']],
    ['12:30 re:invent https://a.example', ['12 30', 're invent', 'https a example*']],
    ['e-mail -spam -"so not"', ['e mail']],
    ['- -- "" " -" :: # @', []],
  ])('%s', (text, expected) => expect(words(text)).toEqual(expected));

  it('has its words as plain text, too', () => {
    expect(parseQuery('Über  "die Brücke" -x 上海市').plain).toEqual(['uber die brucke 上海市', 'ueber die bruecke 上海市']);
  });

  it('has words that may not be there', () => {
    expect(parseQuery('plan -b -"c d"').none.map(written)).toEqual(['b', 'c d']);
  });

  it('has operators, whatever their case and their colon', () => {
    expect(parseQuery('from:@Ada IN:field-service -has:link tag：Release before:2026-11 after:"2025-01-31"')).toEqual({
      all: [], none: [], plain: [''], after: new Date('2025-01-31T00:00:00Z'), before: new Date('2026-11-01T00:00:00Z'),
      filters: [
        { operator: 'from', handle: 'ada', not: false }, { operator: 'in', slug: 'field-service', not: false },
        { operator: 'has', what: 'link', not: true }, { operator: 'tag', name: 'release', not: false },
      ],
    });
  });

  it.each(['from:', 'from:Zoë', 'in:', 'has:nothing', 'tag:', 'tag:#', 'before:yesterday', 'after:2026-02-30', 'after:1900', '-before:2026', 'before:'])('tells that %s is no use', (text) => {
    expect(codeOf(text)).toBe('BAD_USER_INPUT query');
  });

  it.each([['a '.repeat(200)], ['x'.repeat(10_240)], ['a\u0000b'], ['\ud800'], [`a${'\u0301'.repeat(40)}`]])('refuses what is too much or no text', (text) => {
    expect(codeOf(text)).toBe('BAD_USER_INPUT query');
  });
});
