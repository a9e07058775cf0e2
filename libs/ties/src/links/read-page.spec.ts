import { describe, expect, it } from '@jest/globals';
import { decodePage } from './decode-page.js';
import { foreignText } from './foreign-text.js';
import { linkAddress } from './link-address.js';
import { readPage } from './read-page.js';

const BASE = new URL('https://news.site.org/a/b');
const read = (html: string) => readPage(html, BASE);

describe('what a page says of itself', () => {
  it('is read from Open Graph, then Twitter’s cards, then plain HTML', () => {
    expect(read(`<!doctype html><html><head><title>Plain</title><meta name="description" content="plain words">
      <meta name="twitter:title" content="Twitter"><meta property="og:title" content="Tides &amp; times"><meta property="OG:Title" content="second">
      <meta property="og:site_name" content="News"><meta property="og:image" content="/pic.png"></head><body>…`)).toEqual({
      title: 'Tides & times', description: 'plain words', site: 'News', image: 'https://news.site.org/pic.png',
    });
    expect(read('<TITLE>\n Plain\n  title </TITLE><meta name=twitter:description content=short>')).toEqual({ title: 'Plain title', description: 'short', site: null, image: null });
    expect(read('<meta property="og:title" content=" "><title>Kept</title>')?.title).toBe('Kept');
  });

  it.each(['', '<p>No title', '<title></title>', '<title>\u200b</title>', '<script>"<title>No</title>"</script>', '<!-- <title>No</title> -->', '<meta property="og:title">', '\0\0\0'])(
    'is nothing in %j', (html) => expect(read(html)).toBeUndefined());

  it.each(['javascript:alert(1)', 'http://[', 'x'.repeat(3_000)])('keeps addresses of pictures as they are, and unusable ones out: %s', (image) => {
    const found = read(`<title>T</title><meta property="og:image" content="${image}">`)?.image;
    expect(found === null || found === 'javascript:alert(1)').toBe(true);
  });

  it('is cut and cleaned', () => {
    const page = read(`<title>${'long '.repeat(200)}</title><meta name=description content="a\u202eb\u0007c\ud800d &#0; ${'e\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301'.repeat(300)}">`);
    expect([...(page?.title ?? '')]).toHaveLength(200);
    expect(page?.title.endsWith('…')).toBe(true);
    expect(page?.description).toMatch(/^ab c d/);
    expect([...(page?.description ?? '')].length).toBeLessThanOrEqual(300);
    expect(foreignText(`x${'\u0301'.repeat(10_000)}`, 50)).toMatch(/^x/);
    expect(foreignText('潮汐'.repeat(30), 50)).toBe(`${'潮汐'.repeat(24)}潮…`);
  });

  it('is read in the encoding that its header or its meta element names', () => {
    const shiftJis = Buffer.from([0x92, 0xaa, 0x8e, 0xac]);
    expect(decodePage(shiftJis, 'text/html; charset=Shift_JIS')).toBe('潮汐');
    expect(decodePage(Buffer.concat([Buffer.from('<meta charset="gb18030">'), Buffer.from([0xb3, 0xb1])]), 'text/html')).toMatch(/潮$/);
    expect(decodePage(Buffer.from('潮汐'), 'text/html; charset=nonsense')).toBe('潮汐');
    expect(decodePage(Buffer.from('潮汐'), 'text/html')).toBe('潮汐');
  });

  it.each([
    ['open elements', '<a>'.repeat(170_000)],
    ['elements that end and never began', `${'<a>'.repeat(80_000)}${'</b>'.repeat(65_000)}`],
    ['attributes', `<p ${Array.from({ length: 80_000 }, (_none, i) => `a${i}`).join(' ')}>`],
    ['the same attribute', `<p ${'a '.repeat(250_000)}>`],
    ['references', '&amp'.repeat(128_000)],
    ['comments', '<!--'.repeat(128_000)],
    ['titles', '<title>'.repeat(73_000)],
    ['metas', '<meta name=a content=b>'.repeat(22_000)],
  ])('is read within a second whatever it is made of: %s', (_what, html) => {
    const begun = performance.now();
    read(html);
    expect(performance.now() - begun).toBeLessThan(1_000);
  });
});

describe('an address', () => {
  it('is asked without its fragment, by http alone, and never with a password', () => {
    expect(linkAddress('HTTPS://News.site.org/a?b#c')).toBe('https://news.site.org/a?b');
    expect(['ftp://a.org', 'https://me:secret@a.org', 'nonsense', `https://a.org/${'x'.repeat(2_048)}`].map(linkAddress)).toEqual(Array(4).fill(undefined));
  });
});
