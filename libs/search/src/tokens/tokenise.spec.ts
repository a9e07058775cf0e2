import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { tokenise } from './tokenise.js';

const forms = (text: string) => tokenise(text).map((token) => token.forms.join('|'));

describe('the tokens of a text', () => {
  it.each([
    ['Über die Straße', ['uber|ueber', 'die', 'strasse']],
    ['STRASSE Mueller Muller', ['strasse', 'mueller', 'muller']],
    ['naïve café Ångström Łódź', ['naive', 'cafe', 'angstrom|aangstroem', 'lodz']],
    ['ﬁne ＦＵＬＬ ２０２６', ['fine', 'full', '2026']],
    ['don’t 3.5 snake_case', ['don', 't', '3', '5', 'snake', 'case']],
    ['https://wiki.example.com/a?b=c', ['https', 'wiki', 'example', 'com', 'a', 'b', 'c']],
    ['#Release_Notes @Ada_L', ['#release_notes', 'release', 'notes', '@ada_l', 'ada', 'l']],
    ['ёлка Ёлка', ['елка', 'елка']],
    ['हिन्दी', ['हिन्दी']],
    ['a \u0316\u0327 \u3099 b', ['a', '\u3099', 'b']],
    ['', []],
    ['?!… ', []],
    ['done 🎉', ['done', '🎉']],
  ])('%s', (text, expected) => expect(forms(text)).toEqual(expected));

  it('pairs characters of scripts without spaces, and lets each begin a token', () => {
    expect(tokenise('上海办').map(({ kind, forms: [form] }) => [kind, form])).toEqual([['PAIR', '上海'], ['PAIR', '海办'], ['TAIL', '办']]);
    expect(tokenise('请').map(({ kind }) => kind)).toEqual(['SINGLE']);
    expect(forms('ｶﾞｽ')).toEqual(['ガス', 'ス']);
    expect(forms('서울')).toEqual(['서울', '울']);
  });

  it('counts positions on across manners of writing, one a character or word', () => {
    expect(tokenise('iOS系统 版').map(({ forms: [form], position }) => [form, position])).toEqual([['ios', 0], ['系统', 1], ['统', 2], ['版', 3]]);
  });

  it('says where in the text each stands', () => {
    const text = 'Die Müller-Brücke, ｶﾞｽ, 🎉上海';
    const seen = tokenise(text).map((token) => text.slice(token.start, token.end));
    expect(seen).toEqual(['Die', 'Müller', 'Brücke', 'ｶﾞｽ', 'ｽ', '🎉', '上海', '海']);
  });

  it('has of any text forms that can be quoted, each within the text, in its order', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const tokens = tokenise(text);
      expect(tokens.flatMap((token) => token.forms).filter((form) => form === '' || /['\\]/.test(form))).toEqual([]);
      expect(tokens.filter(({ start, end }) => start >= end || end > text.length)).toEqual([]);
      expect(tokens.map(({ position }) => position)).toEqual(tokens.map(({ position }) => position).sort((a, b) => a - b));
    }), { numRuns: 2_000 });
  });

  it('bounds what is too long', () => {
    expect(forms('a'.repeat(10_000))).toEqual(['a'.repeat(64)]);
    // Letters that are made of many, of which PostgreSQL takes 2,046 bytes.
    expect(forms('ﷺ'.repeat(100)).map((form) => Buffer.byteLength(form))).toEqual([expect.closeTo(250, -2)]);
  });

  it.each([['a letter', 'a'], ['a character of a script without spaces', '上'], ['a tag', '#a']])('takes no longer where marks are heaped on %s', (_what, letter) => {
    const text = letter + '\u0301\u0323'.repeat(60_000);
    const began = performance.now();
    const tokens = tokenise(text);
    // Normalising all of them took 10 s.
    expect(performance.now() - began).toBeLessThan(1_000);
    expect(tokens.at(-1)?.end).toBe(text.length);
  });
});
