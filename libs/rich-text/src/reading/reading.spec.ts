import { fromMarkdown } from '../markdown/from-markdown.js';
import { excerptOf } from './excerpt.js';
import { collectLinks } from './links.js';
import { renderText } from './plain-text.js';
import { readingMinutes } from './reading-time.js';

const body = (markdown: string) => fromMarkdown(markdown).body;

describe('reading a body', () => {
  it('gives the words without form', () => {
    expect(renderText(body('# Plans\n\nOne **two**\\\nthree\n\n- a\n- b\n\n```\ncode\n```'))).toBe('Plans\n\nOne two\nthree\n\na\n\nb\n\ncode');
  });

  it('begins an excerpt with the first paragraph and cuts between words', () => {
    const text = body('# Plans\n\nWe go further than anybody expected of us this year.\n\nMore.');
    expect(excerptOf(text, 30)).toBe('We go further than anybody…');
    expect(excerptOf(text)).toBe('We go further than anybody expected of us this year. More.');
    expect(excerptOf(body('- only\n- a list'))).toBe('only a list');
    expect(excerptOf(body(''))).toBe('');
  });

  it('cuts Chinese anywhere, and never a grapheme', () => {
    expect(excerptOf(body('今天天气很好我们去公园'), 5)).toBe('今天天气…');
    expect(excerptOf(body('👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧'), 2)).toBe('👩‍👩‍👧…');
  });

  it('counts words, and characters of Chinese', () => {
    expect(readingMinutes(body('word '.repeat(690)))).toBe(3);
    expect(readingMinutes(body('字'.repeat(1_200)))).toBe(3);
    expect(readingMinutes(body('short'))).toBe(1);
    expect(readingMinutes(body(''))).toBe(1);
  });

  it('collects each address once', () => {
    const links = collectLinks(body('[a](https://a.example/) [b](https://a.example/) <https://b.example/x>\n\n<div data-embed="https://c.example/"></div>'));
    expect(links).toEqual([
      { href: 'https://a.example/', text: 'a' },
      { href: 'https://b.example/x', text: 'https://b.example/x' },
      { href: 'https://c.example/', text: '' },
    ]);
  });
});
