import { toMarkdown } from '../markdown/to-markdown.js';
import { renderText } from '../reading/plain-text.js';
import { fromHtml } from './from-html.js';
import { renderHtml } from './render-html.js';

const markdownOf = (html: string) => toMarkdown(fromHtml(html).body).trim();
const lossesOf = (html: string) => fromHtml(html).losses.map(({ what }) => what);

describe('fromHtml', () => {
  it.each([
    ['<p>a <b>b</b> <i>c</i></p>', 'a **b** _c_'],
    ['<p>a<br>b</p>', 'a\\\nb'],
    ['<ul><li>a<ol start="3"><li>b</li></ol></li><li>c</li></ul>', '- a\n\n  3. b\n\n- c'],
    ['<ul><li>a</li><ul><li>b</li></ul></ul>', '- a\n  - b'],
    ['<p><img src="/a.png" alt="A"></p>', '![A](/a.png)'],
    ['<p><a href="/big.png"><img src="/a.png"></a> text</p>', '<figure><a href="/big.png"><img src="/a.png" alt="" loading="lazy" referrerpolicy="no-referrer"></a><figcaption></figcaption></figure>\n\ntext'],
    ['<figure><img src="/a.png" alt="A"><figcaption>Cap <b>x</b></figcaption></figure>', '<figure><img src="/a.png" alt="A" loading="lazy" referrerpolicy="no-referrer"><figcaption>Cap <strong>x</strong></figcaption></figure>'],
    ['<blockquote>words <cite>Ada</cite></blockquote>', '> words\n>\n> <cite>Ada</cite>'],
    ['<blockquote><p>words<cite>Ada</cite></p></blockquote>', '> words\n>\n> <cite>Ada</cite>'],
    ['<blockquote><p>words</p><cite><br> Ada<br>B.<br></cite></blockquote>', '> words\n>\n> <cite>Ada<br>B.</cite>'],
    ['<pre><code class="language-ts">a\n  b</code></pre>', '```ts\na\n  b\n```'],
    ['<pre>a<br>b</pre>', '```\na\nb\n```'],
    ['<table><thead><tr><th>a</th></tr></thead><tbody><tr><td align="right">b</td></tr></tbody></table>', null],
    ['<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td></td></tr></table>', '| a | b |\n| --- | --- |\n| 1 |  |'],
    ['<div class="wp-block-embed__wrapper">https://v.example/1</div>', '<div data-embed="https://v.example/1"><a href="https://v.example/1" rel="noopener noreferrer nofollow">https://v.example/1</a></div>'],
    ['<ul><li><input type="checkbox" checked> done</li><li><input type="checkbox"> not</li></ul>', '- [x] done\n- [ ] not'],
    ['<p style="text-align: center">a</p>', '<p align="center">a</p>'],
    ['<h2 class="has-text-align-right">a</h2>', '<h2 align="right">a</h2>'],
    ['<kbd>a</kbd> <ins>b</ins> <q>c</q> <abbr title="Long">L</abbr>', '`a` <u>b</u> “c” L (Long)'],
    ['', '<p></p>'],
  ])('reads %s', (html, markdown) => {
    if (markdown !== null) expect(markdownOf(html)).toBe(markdown);
    else expect(markdownOf(html)).toContain('<td align="right">');
  });

  it('reports what it cannot carry, and keeps its text', () => {
    const html = '<p style="color:red">red</p><marquee>runs</marquee><dl><dt>t</dt><dd>d</dd></dl><iframe src="https://v.example/1"></iframe>' +
      '<script>x()</script><a href="javascript:x()">click</a><img src="data:x" alt="picture">';
    const { body, losses } = fromHtml(html);
    expect(losses.map(({ what }) => what)).toEqual([
      'styling color:red', 'element <marquee>', 'definition list (kept as paragraphs)', 'iframe (kept as a link)', 'script', 'link address', 'image',
    ]);
    for (const kept of ['red', 'runs', 't', 'd', 'https://v.example/1', 'click', 'picture']) expect(renderText(body)).toContain(kept);
    expect(losses.every(({ excerpt }) => excerpt.length > 0 && excerpt.length <= 120)).toBe(true);
  });

  it('says nothing of plain content', () => {
    expect(lossesOf('<div class="wp-block-group"><h2>a</h2><p>b <a href="https://a.example">c</a></p></div>')).toEqual([]);
  });

  it('refuses what is far too long or too deep', () => {
    expect(() => fromHtml('x'.repeat(3_000_000))).toThrow(/longer than/);
    expect(() => fromHtml('<div>'.repeat(20_000))).toThrow(/nested more than/);
    expect(() => fromHtml('<b>'.repeat(20_000))).toThrow(/nested more than/);
    expect(() => fromHtml('<i></i>'.repeat(25_000))).toThrow(/more than 12000 elements/);
  });
});

describe('renderHtml', () => {
  it('gives headings ids and outside links their rel', () => {
    const { body } = fromHtml('<h2>Our Plans</h2><h2>Our plans</h2><h3>！</h3><p><a href="https://a.example">a</a> <a href="/a/b">b</a></p>');
    expect(renderHtml(body)).toBe(
      '<h2 id="h-our-plans">Our Plans</h2><h2 id="h-our-plans--2">Our plans</h2><h3 id="h-section">！</h3>' +
        '<p><a href="https://a.example/" rel="noopener noreferrer nofollow">a</a> <a href="/a/b">b</a></p>',
    );
  });
});
