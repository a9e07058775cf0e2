import { toMarkdown } from '#rich-text';
import { convertContent } from './convert-content.js';

const attachments = new Map(
  ['1', '2', '3'].map((id) => [id, { id, parentId: id === '3' ? '9' : '42', url: `https://old.example/${id}.jpg`, alternativeText: `Alt ${id}`, caption: id === '1' ? 'One' : '' }]),
);
const read = (content: string) => {
  const { body, losses } = convertContent(content, '42', attachments);
  return { markdown: toMarkdown(body).trim(), losses: losses.map(({ what }) => what) };
};

describe('classic content', () => {
  it.each([
    ['a\n\nb\nc', 'a\n\nb\\\nc'],
    ['<strong>a</strong>\n<ul>\n<li>b</li>\n</ul>', '**a**\n\n- b'],
    ['see\n\nhttps://v.example/1?a=1&b=2\n\nabove', 'see\n\n<div data-embed="https://v.example/1?a=1&amp;b=2"><a href="https://v.example/1?a=1&amp;b=2" rel="noopener noreferrer nofollow">https://v.example/1?a=1&amp;b=2</a></div>\n\nabove'],
    ['[[gallery]] is escaped', '\\[gallery\\] is escaped'],
    ['an array[0] and [citation needed]', 'an array\\[0\\] and \\[citation needed\\]'],
    ['[sourcecode language="css"]\na < b {\n}\n[/sourcecode]', '```css\na < b {\n}\n```'],
  ])('reads %j', (content, markdown) => {
    expect(read(content)).toEqual({ markdown, losses: [] });
  });

  it('leaves out the empty paragraphs that editors leave behind', () => {
    expect(read('<p>a</p><p>&nbsp;</p><blockquote><p>b</p><p></p></blockquote>').markdown).toBe('a\n\n> b');
  });

  it('makes a figure of a caption', () => {
    const content = '[caption id="a" width="5"]<a href="/big.jpg"><img src="https://old.example/1.jpg" alt="A" /></a> Words <em>here</em>[/caption]';
    expect(read(content).markdown).toMatch(/^<figure><a href="\/big\.jpg"><img src="https:\/\/old\.example\/1\.jpg" alt="A"[^>]*><\/a><figcaption>Words <em>here<\/em><\/figcaption><\/figure>$/);
  });

  it('makes pictures of a gallery: those named, or those of the post', () => {
    expect(read('[gallery ids="3,1"]').markdown.match(/\d\.jpg/g)).toEqual(['3.jpg', '1.jpg']);
    expect(read('[gallery]').markdown.match(/\d\.jpg/g)).toEqual(['1.jpg', '2.jpg']);
    expect(read('[gallery]')).toMatchObject({ markdown: expect.stringMatching(/^<div data-gallery=""><figure>/), losses: [] });
    expect(read('a\n\n[gallery ids="77"]')).toEqual({ markdown: 'a', losses: ['gallery without pictures'] });
  });

  it('keeps what it does not know as text, and says so', () => {
    expect(read('[contact-form to="a"]Name[/contact-form]')).toEqual({ markdown: '\\[contact-form to="a"\\]Name\\[/contact-form\\]', losses: ['shortcode [contact-form]'] });
    expect(read('[audio src="https://old.example/a.mp3"]').losses).toEqual(['audio (kept as a link)']);
    expect(read('a<!--more-->b<!--nextpage-->c')).toEqual({ markdown: 'a\n\nb\n\n---\n\nc', losses: ['mark for "read more"', 'page break (kept as a line)'] });
  });
});

describe('blocks', () => {
  const block = (name: string, html: string, attrs = '') => `<!-- wp:${name} ${attrs}-->\n${html}\n<!-- /wp:${name} -->\n\n`;

  it.each([
    [block('paragraph', '<p>a</p>') + block('heading', '<h2>b</h2>'), 'a\n\n## b'],
    [block('list', `<ul>${block('list-item', '<li>a</li>')}${block('list-item', '<li>b</li>')}</ul>`), '- a\n- b'],
    [block('quote', '<blockquote class="wp-block-quote"><p>a</p><cite>Ada</cite></blockquote>'), '> a\n>\n> <cite>Ada</cite>'],
    [block('code', '<pre class="wp-block-code"><code>a &lt; b</code></pre>'), '```\na < b\n```'],
    [block('verse', '<pre class="wp-block-verse">a\n  b</pre>'), 'a\\\n&#160;&#160;b'],
    [block('table', '<figure class="wp-block-table"><table><thead><tr><th>a</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table></figure>'), '| a |\n| --- |\n| 1 |'],
    [block('separator', '<hr class="wp-block-separator"/>'), '---'],
    ['freeform\n\ntext\n\n' + block('paragraph', '<p>a</p>'), 'freeform\n\ntext\n\na'],
  ])('reads %j', (content, markdown) => {
    expect(read(content).markdown).toBe(markdown);
  });

  it('makes pictures of what galleries and covers show', () => {
    const gallery = '<ul class="wp-block-gallery"><li class="blocks-gallery-item"><figure><img src="https://old.example/1.jpg"/></figure></li><li><figure><img src="https://old.example/2.jpg"/></figure></li></ul>';
    const pictures = /^<div data-gallery=""><figure><img [^>]*1\.jpg[^>]*><figcaption>.*?<\/figcaption><\/figure><figure><img [^>]*2\.jpg.*<\/div>/;
    expect(read(block('gallery', gallery)).markdown).toMatch(pictures);
    const image = (number: number) => block('image', `<figure class="wp-block-image"><img src="https://old.example/${number}.jpg"/></figure>`);
    const newer = `<figure class="wp-block-gallery has-nested-images">${image(1)}${image(2)}<figcaption class="blocks-gallery-caption wp-element-caption">Both</figcaption></figure>`;
    expect(read(block('gallery', newer))).toMatchObject({ markdown: expect.stringMatching(pictures), losses: [] });
    expect(read(block('gallery', newer)).markdown).toMatch(/\n\nBoth$/);
    const cover = '<div class="wp-block-cover" style="background-image:url(https://old.example/1.jpg)"><p>words</p></div>';
    expect(read(block('cover', cover, '{"url":"https://old.example/1.jpg"} ')).markdown).toMatch(/^<?!?\[?.*old\.example\/1\.jpg[^]*words$/);
  });

  it('puts footnotes where their numbers stand, and keeps those without a number in a list', () => {
    const reference = (id: string, number: number) => `<sup data-fn="${id}" class="fn"><a href="#${id}" id="${id}-link">${number}</a></sup>`;
    const content = block('paragraph', `<p>One${reference('0f-1', 1)} and two${reference('0f-2', 2)}.</p>`) + '<!-- wp:footnotes /-->';
    const notes = [{ id: '0f-1', content: 'The <em>first</em>, see <a href="https://old.example/">there</a>' }, { id: '0f-2', content: 'The second' }, { id: '0f-3', content: 'Left over' }];
    const { body, losses } = convertContent(content, '1', attachments, JSON.stringify(notes));
    expect(toMarkdown(body).trim()).toBe('One[^1] and two[^2].\n\n1. Left over\n\n[^1]: The _first_, see [there](https://old.example/)\n\n[^2]: The second');
    expect(losses.map(({ what }) => what)).toEqual(['footnote whose number is gone (kept in a list)']);
    expect(convertContent(content, '1', attachments, '{broken').losses.map(({ what }) => what)).toContain('footnotes');
  });

  it('names a file once', () => {
    const file = '<div class="wp-block-file"><a href="https://old.example/a.pdf">A</a><a href="https://old.example/a.pdf" class="wp-block-file__button" download>Download</a></div>';
    expect(read(block('file', file)).markdown).toBe('[A](https://old.example/a.pdf)');
  });

  it('reports blocks that the server would have filled in', () => {
    expect(read(`${block('paragraph', '<p>a</p>')}<!-- wp:latest-posts {"postsToShow":3} /-->`)).toEqual({ markdown: 'a', losses: ['block latest-posts'] });
  });

  it('keeps the video’s address', () => {
    const { markdown, losses } = read(block('video', '<figure class="wp-block-video"><video controls src="https://old.example/a.mp4"></video><figcaption>Cap</figcaption></figure>'));
    expect(markdown).toContain('data-embed="https://old.example/a.mp4"');
    expect(markdown).toContain('Cap');
    expect(losses).toEqual(['video (kept as a link)']);
  });
});
