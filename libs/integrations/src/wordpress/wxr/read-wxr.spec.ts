import { bytesOf, commentText, wxrText } from '../testing/wxr-text.js';
import { readWxr } from './read-wxr.js';
import { WxrError } from './wxr.error.js';

describe('readWxr', () => {
  it('reads authors, items and comments, whatever the pieces', async () => {
    const text = wxrText({ id: 1, content: 'a\n中文 & <b>b</b>', more: commentText(7, 'hello') });
    for (const size of [1, 7, 100_000]) {
      const file = await readWxr(bytesOf(text, size));
      expect(file).toMatchObject({ title: 'Old blog', baseUrl: 'https://old.example' });
      expect(file.authors.map(({ login, displayName }) => [login, displayName])).toEqual([['ada', 'ada'], ['bob', 'Bob B.']]);
      expect(file.items).toMatchObject([{ id: '1', content: 'a\n中文 & <b>b</b>', status: 'publish', publishedAt: new Date('2012-01-02T03:04:05Z') }]);
      expect(file.items[0]?.comments).toMatchObject([{ id: '7', content: 'hello', type: 'comment', approved: '1' }]);
    }
  });

  it('tells how many items it has read', async () => {
    const counts: number[] = [];
    await readWxr(bytesOf(wxrText({ id: 1 }, { id: 2 })), (count) => counts.push(count));
    expect(counts).toEqual([1, 2]);
  });

  it('takes the zero date as none', async () => {
    const file = await readWxr(bytesOf(wxrText({ id: 1, date: '0000-00-00 00:00:00' })));
    expect(file.items[0]?.publishedAt).toBeNull();
  });

  const whole = wxrText({ id: 1 }, { id: 2 });
  it.each([
    ['cut short', whole.slice(0, -40), 13, /unclosed tag|unexpected end/],
    ['cut within a tag', whole.slice(0, whole.indexOf('<wp:post_name>') + 5), 9, /unexpected end|unclosed/],
    ['empty', '', 1, /no WordPress export|document must contain a root element/],
    ['no XML', 'hello', 1, /./],
    ['of another kind', '<html><body/></html>', 1, /begins with <html>/],
    ['a feed', '<rss>\n<channel><title>x</title></channel></rss>', 2, /wp:wxr_version/],
    ['of a later version', whole.replace('1.2</wp:wxr', '9.9</wp:wxr'), 3, /wp:wxr_version/],
    ['with a document type', whole.replace('<rss', '<!DOCTYPE rss [<!ENTITY a "b">]>\n<rss'), 2, /document type/],
    ['with an unknown entity', whole.replace('Old blog', 'Old &bomb; blog'), 3, /entity/],
    ['with crossed tags', whole.replace('</title><dc:creator>', '</titel><dc:creator>'), 7, /unexpected close tag/],
    ['with a control character', whole.replace('Title 2', 'Title \u0001'), 10, /disallowed character/],
    ['with an item without a number', whole.replace('<wp:post_id>2</wp:post_id>', ''), 10, /no <wp:post_id>/],
    ['with a number that is none', whole.replace('<wp:post_id>2<', '<wp:post_id>x<'), 11, /must be a number/],
    ['with a date that is none', whole.replace('2012-01-02 03:04:05', 'yesterday'), 8, /is no date: "yesterday"/],
    ['with an item without a status', whole.replace('<wp:status>publish</wp:status>', ''), 7, /no <wp:status>/],
  ])('refuses a file that is %s, with its line', async (_what, text, line, reason) => {
    const error: unknown = await readWxr(bytesOf(text)).then(() => undefined, (thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(WxrError);
    expect((error as WxrError).reason).toMatch(reason);
    expect(Math.abs((error as WxrError).line - line)).toBeLessThanOrEqual(1);
  });

  it('refuses bytes that are not UTF-8', async () => {
    const bytes = Buffer.from(wxrText({ id: 1 }).replace('Title 1', 'Caf\u00e9'), 'latin1');
    await expect(readWxr((async function* () { yield await Promise.resolve(bytes); })())).rejects.toThrow(/not UTF-8/);
  });
});
