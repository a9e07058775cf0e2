import { fromMarkdown } from '../markdown/from-markdown.js';
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
    ['<p><img src="/media/a.png" alt="A"></p>', '![A](/media/a.png)'],
    ['<p><a href="/big.png"><img src="/media/a.png"></a> text</p>', '<figure><a href="/big.png"><img src="/media/a.png" alt="" loading="lazy" referrerpolicy="no-referrer"></a><figcaption></figcaption></figure>\n\ntext'],
    ['<figure><img src="/media/a.png" alt="A"><figcaption>Cap <b>x</b></figcaption></figure>', '<figure><img src="/media/a.png" alt="A" loading="lazy" referrerpolicy="no-referrer"><figcaption>Cap <strong>x</strong></figcaption></figure>'],
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
    ['<p><img class="alignright" src="/media/a.png" alt="A">text</p>', '<figure data-layout="right"><img src="/media/a.png" alt="A" loading="lazy" referrerpolicy="no-referrer"><figcaption></figcaption></figure>\n\ntext'],
    ['<figure class="wp-block-image alignwide size-full"><img src="/media/a.png" alt="A"></figure>', '<figure data-layout="wide"><img src="/media/a.png" alt="A" loading="lazy" referrerpolicy="no-referrer"><figcaption></figcaption></figure>'],
    ['<p>a<sup data-fn="x" class="fn"><a href="#x" id="x-link">1</a></sup> b</p><ol class="wp-block-footnotes"><li id="x">so <em>it</em> is <a href="#x-link">↩︎</a></li></ol>', 'a[^1] b\n\n[^1]: so _it_ is'],
    ['<p>a<a href="#fn1" id="fnref1"><sup>1</sup></a></p><section><hr><ol><li id="fn1"><p>one</p><p>two<a href="#fnref1">↩︎</a></p></li></ol></section>', 'a[^1]\n\n---\n\n[^1]: one<br>two'],
    ['<p>a<sup><a href="#b">1</a></sup></p><ol><li id="b">no note</li></ol>', 'a[<sup>1</sup>](#b)\n\n1. no note'],
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
  it('puts notes at the end, numbered, each with a way there and back', () => {
    const { body } = fromMarkdown('One[^b] and two[^a].\n\n[^a]: Second.\n\n[^b]: First, with a [link](/a/b).');
    expect(renderHtml(body)).toBe(
      '<p>One<sup data-note=""><a href="#note-1" id="noteref-1" role="doc-noteref">1</a></sup> and two<sup data-note=""><a href="#note-2" id="noteref-2" role="doc-noteref">2</a></sup>.</p>' +
        '<section data-notes="" role="doc-endnotes"><ol><li id="note-1">First, with a <a href="/a/b">link</a>.<a href="#noteref-1" role="doc-backlink">↩</a></li>' +
        '<li id="note-2">Second.<a href="#noteref-2" role="doc-backlink">↩</a></li></ol></section>',
    );
    expect(renderText(body)).toBe('One and two.\n\nFirst, with a link.\n\nSecond.');
  });

  it('does not let a note be said over and over', () => {
    const { body } = fromMarkdown(`${'a[^1] '.repeat(900)}\n\n[^1]: ${'long '.repeat(5_000)}`);
    expect(JSON.stringify(body).length).toBeLessThan(300_000);
    expect(() => fromMarkdown(`${'[^1]'.repeat(2_980)}\n\n[^1]: x`)).toThrow(/more than 1000 times/);
  });

  it('marks the words of code by classes, and carries what it says unchanged', () => {
    const source = '```typescript\nconst a: string = "<b>&amp;</b>"; // so\n```\n\n```unheard-of\nconst a\n```';
    const html = renderHtml(fromMarkdown(source).body);
    expect(html).toContain('<code class="language-typescript"><span class="hljs-keyword">const</span>');
    expect(html).toContain('<span class="hljs-string">"&lt;b&gt;&amp;amp;&lt;/b&gt;"</span>');
    expect(html).toContain('<pre><code class="language-unheard-of">const a</code></pre>');
    expect(toMarkdown(fromHtml(html).body).trim()).toBe(source);
  });

  it('gives headings ids and outside links their rel', () => {
    const { body } = fromHtml('<h2>Our Plans</h2><h2>Our plans</h2><h3>！</h3><p><a href="https://a.example">a</a> <a href="/a/b">b</a></p>');
    expect(renderHtml(body)).toBe(
      '<h2 id="h-our-plans">Our Plans</h2><h2 id="h-our-plans--2">Our plans</h2><h3 id="h-section">！</h3>' +
        '<p><a href="https://a.example/" rel="noopener noreferrer nofollow">a</a> <a href="/a/b">b</a></p>',
    );
  });
});
