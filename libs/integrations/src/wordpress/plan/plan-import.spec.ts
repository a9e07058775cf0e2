import { renderText } from '#rich-text';
import { renderHtml } from '#rich-text/server';
import { describeThemeUnitTest, planThemeUnitTest } from '../testing/theme-unit-test.js';
import { bytesOf, commentText, wxrText } from '../testing/wxr-text.js';
import { readWxr } from '../wxr/read-wxr.js';
import type { ImportPlan } from './import-plan.js';
import { planImport } from './plan-import.js';

const planOf = async (...items: Parameters<typeof wxrText>) => planImport(await readWxr(bytesOf(wxrText(...items))));

describe('planImport', () => {
  it.each(['private', 'pending', 'future', 'trash', 'draft', 'inherit', 'made-up-by-a-plugin'])('never publishes what is %s', async (status) => {
    const plan = await planOf({ id: 1, status });
    expect(plan.articles).toMatchObject([{ externalId: 'post:1', published: false }]);
    expect(plan.report).toMatchObject([{ what: `status ${status} (kept as a draft)` }]);
  });

  it('keeps what has a password as a draft, and its comments back', async () => {
    const plan = await planOf({ id: 1, password: 'secret', more: commentText(5, 'psst') });
    expect(plan.articles).toMatchObject([{ published: false, comments: [] }]);
    expect(plan.report.map(({ what }) => what)).toEqual(['password (kept as a draft)', 'comment under a draft']);
    expect(JSON.stringify(plan)).not.toContain('secret');
  });

  it('keeps threads, orders questions before answers, and holds what waited', async () => {
    const comments = [
      commentText(3, 'answer', { parent: 8 }), commentText(8, 'question'), commentText(4, 'waiting', { approved: '0' }),
      commentText(5, 'ping', { type: 'pingback' }), commentText(6, 'buy', { approved: 'spam' }), commentText(7, 'to the spam', { parent: 6 }), commentText(2, ''),
    ].join('');
    const plan = await planOf({ id: 1, more: comments });
    expect(plan.articles[0]?.comments).toMatchObject([
      { externalId: 'comment:8', parentExternalId: null, held: false },
      { externalId: 'comment:3', parentExternalId: 'comment:8' },
      { externalId: 'comment:4', held: true },
      { externalId: 'comment:7', parentExternalId: null },
    ]);
    expect(plan.report.map(({ what }) => what)).toEqual(['pingback', 'comment marked spam', 'comment without text']);
  });

  it('keeps the words of a comment, and its addresses', async () => {
    const html = 'See <a href="https://a.example/x">this</a> and <a href="https://b.example/">https://b.example</a>\n<b>bold</b> <img src="https://a.example/p.png"> <script>x</script>';
    const plan = await planOf({ id: 1, more: commentText(1, html) });
    expect(plan.articles[0]?.comments[0]?.text).toBe('See this (https://a.example/x) and https://b.example\nbold\n\nhttps://a.example/p.png');
    expect(plan.report.map(({ what }) => what)).toEqual(['script in comment 1']);
  });

  it('keeps the words of what is nested beyond all bounds', async () => {
    const deep = `${'<div>'.repeat(5_000)}deep words`;
    const plan = await planOf({ id: 1, title: deep, content: deep, more: commentText(1, deep) });
    expect(plan.articles).toMatchObject([{ title: 'deep words', comments: [{ text: expect.stringContaining('deep words') }] }]);
    expect(renderText(plan.articles[0]!.body)).toBe('deep words');
    expect(plan.report.map(({ what }) => what)).toEqual([expect.stringContaining('kept as plain text'), 'markup in the title']);
  });

  it('leaves out what has a number that came before, and says so', async () => {
    const plan = await planOf({ id: 1, more: commentText(5, 'a') }, { id: 1, content: 'again' }, { id: 2, more: commentText(5, 'b') + commentText(6, 'c') });
    expect(plan.articles.map(({ externalId, comments }) => [externalId, comments.length])).toEqual([['post:1', 1], ['post:2', 1]]);
    expect(plan.report).toMatchObject([{ what: 'second item with the number 1 (left out)', excerpt: 'again' }, { what: 'second comment with the number 5 (left out)', excerpt: 'b' }]);
  });

  it('puts dates that nothing can be sorted by at the nearest that can, and publishes nothing of the future', async () => {
    const plan = await planOf({ id: 1, date: '0000-00-00 00:00:00' }, { id: 2, date: '1950-01-01 00:00:00' }, { id: 3, date: '2999-01-01 00:00:00' });
    expect(plan.articles).toMatchObject([{ at: new Date(0) }, { at: new Date(0) }, { published: false }]);
    expect(plan.report.map(({ what }) => what)).toEqual([
      'no date (put at 1 January 1970)', 'date before 1970 (put at 1 January 1970)', 'date 2999-01-01 lies ahead (kept as a draft)',
    ]);
  });

  it('gives the same digest for the same words, and another for others', async () => {
    const digests = async (content: string) => (await planOf({ id: 1, content, more: commentText(1, content) })).articles.map(({ digest, comments }) => [digest, comments[0]?.digest]);
    expect(await digests('a')).toEqual(await digests('a'));
    const [[article, comment] = []] = await digests('a');
    expect((await digests('b'))[0]).not.toContain(article);
    expect((await digests('b'))[0]).not.toContain(comment);
  });

  it('keeps lists, rows and quotations of a comment readable as text', async () => {
    const html = '<ul><li>one<ul><li>two</li></ul></li></ul><ol start="3"><li>three</li></ol><blockquote>said</blockquote><table><tr><td>a</td><td>b</td></tr></table>';
    const plan = await planOf({ id: 1, more: commentText(1, html) });
    expect(plan.articles[0]?.comments[0]?.text).toBe('• one\n   • two\n\n3. three\n\n> said\n\na | b');
  });

  it('reports a circle of comments by breaking it', async () => {
    const plan = await planOf({ id: 1, more: commentText(1, 'a', { parent: 2 }) + commentText(2, 'b', { parent: 1 }) });
    expect(plan.articles[0]?.comments).toHaveLength(2);
  });

  it('keeps an author without an entry, and one commenter for each address', async () => {
    const plan = await planOf({ id: 1, creator: 'ghost', more: commentText(1, 'a') + commentText(2, 'b') + commentText(3, 'c', { email: 'ADA@company.example' }) });
    expect(plan.people.map(({ externalId }) => externalId)).toEqual(['author:ada', 'author:bob', 'author:ghost', 'commenter:eve@else.example']);
    expect(plan.articles[0]?.comments.at(-1)?.author).toBe('author:ada');
  });

  it('makes one category and tags of the terms', async () => {
    const term = (domain: string, name: string) => `<category domain="${domain}" nicename="${name}"><![CDATA[${name}]]></category>`;
    const more = term('category', 'News') + term('category', 'Big Plans') + term('post_tag', 'C++ 20!') + term('post_tag', '2024') + term('post_tag', '—') + term('post_format', 'aside');
    const plan = await planOf({ id: 1, more });
    expect(plan.articles[0]).toMatchObject({ category: { name: 'News' }, tags: ['c_20', '_2024', 'big_plans'] });
    expect(plan.report.map(({ what }) => what)).toEqual(['tag', 'further categories (kept as tags)', 'post format']);
  });

  it('gives what has no title its first words, and takes markup out of titles', async () => {
    const plan = await planOf({ id: 1, title: '', content: 'First words here.' }, { id: 2, title: 'A <em>B</em> &amp; C' }, { id: 3, title: '', content: '' });
    expect(plan.articles.map(({ title }) => title)).toEqual(['First words here.', 'A B & C', 'Untitled']);
  });

  it('reports menu items, attachments and kinds of plugins, with all under them', async () => {
    const plan = await planOf({ id: 1, type: 'nav_menu_item' }, { id: 2, type: 'attachment', more: commentText(1, 'nice') }, { id: 3, type: 'wp_block' });
    expect(plan.articles).toEqual([]);
    expect(plan.report.map(({ what }) => what)).toEqual([
      'nav menu item', 'attachment (the file stays at its address)', 'comment under attachment (the file stays at its address)', 'wp block',
    ]);
  });
});

describeThemeUnitTest()('the theme unit test', () => {
  let plan: ImportPlan;
  const article = (slug: string) => plan.articles.find((one) => one.slug === slug) ?? plan.articles[0]!;

  beforeAll(async () => {
    plan = await planThemeUnitTest();
  });

  it('comes in whole', () => {
    expect(plan.articles.filter(({ kind }) => kind === 'post')).toHaveLength(58);
    expect(plan.articles.filter(({ kind }) => kind === 'page')).toHaveLength(21);
    expect(plan.attachments).toHaveLength(37);
    expect(plan.report.filter(({ what }) => what === 'nav menu item')).toHaveLength(70);
    expect(plan.report.filter(({ what }) => /^(ping|track)back$/.test(what))).toHaveLength(4);
    const comments = plan.articles.flatMap((one) => one.comments);
    expect(comments).toHaveLength(28);
    expect(comments.filter(({ held }) => held)).toHaveLength(3);
    expect(plan.report.filter(({ what }) => what === 'comment under a draft')).toHaveLength(1);
    expect(plan.articles.filter(({ published }) => !published).map(({ slug }) => slug)).toEqual(['scheduled', 'wordpress-1164', 'template-password-protected']);
    expect(plan.articles.filter(({ sticky }) => sticky).map(({ slug }) => slug)).toEqual(['template-sticky']);
  });

  it('keeps nested lists nested', () => {
    expect(renderHtml(article('edge-case-nested-and-mixed-lists').body)).toContain(
      '<ol><li><p>ordered item</p></li><li><p>ordered item</p><ul><li><p><strong>unordered</strong></p></li>',
    );
  });

  it('keeps Unicode, very long titles, and articles without content', () => {
    expect(article('επίπεδο-2').title).toBe('Επίπεδο 2 -Second Greek level');
    expect(article('title-should-not-overflow-the-content-area').title).toMatch(/^Taumatawhaka\w{60,}/);
    expect(renderText(article('edge-case-no-content').body)).toBe('');
  });

  it('makes figures of captions and cards of embedded addresses', () => {
    expect(renderHtml(article('post-format-image-caption').body)).toMatch(/<figure><a href[^>]*><img [^>]*><\/a><figcaption>.+<\/figcaption><\/figure>/);
    expect(renderHtml(article('post-format-video-wordpresstv').body)).toContain('<div data-embed="');
    expect(renderHtml(article('post-format-gallery').body).match(/<figure>/g)?.length).toBeGreaterThan(5);
  });

  it('keeps threads ten deep', () => {
    const comments = article('template-comments').comments;
    const depth = (id: string | null): number => (id === null ? 0 : 1 + depth(comments.find(({ externalId }) => externalId === id)?.parentExternalId ?? null));
    expect(Math.max(...comments.map(({ externalId }) => depth(externalId)))).toBe(10);
  });

  it('leaves no shortcode and no block of its own unmentioned', () => {
    const html = plan.articles.map(({ body }) => renderHtml(body)).join('');
    expect(html).not.toMatch(/\[(gallery|caption|wp_caption|embed)\b/);
    expect(plan.report.filter(({ what }) => what.startsWith('block ')).length).toBeGreaterThan(40);
  });
});
