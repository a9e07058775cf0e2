import fc from 'fast-check';
import { withParagraphs } from './paragraphs.js';

describe('withParagraphs', () => {
  it.each([
    ['a\n\nb', '<p>a</p><p>b</p>'],
    ['a\r\nb', '<p>a<br>b</p>'],
    ['a<br />\nb', '<p>a<br>b</p>'],
    ['a\n\n<div>b\nc</div>d', '<p>a</p><div><p>b<br>c</p></div><p>d</p>'],
    ['See <a href="x">this</a> and <b>bo\nld</b>', '<p>See <a href="x">this</a> and <b>bo<br>ld</b></p>'],
    ['<ul>\n<li>e\nf</li>\n\n<li>g\n\nh</li></ul>', '<ul>\n<li>e<br>f</li>\n\n<li><div>g</div><div>h</div></li></ul>'],
    ['<blockquote>q\n\nr</blockquote>', '<blockquote><p>q</p><p>r</p></blockquote>'],
    ['<h2>a</h2>\n<p>b</p>\n', '<h2>a</h2><p>b</p>'],
    ['<pre>a\n\nb</pre>', '<pre>a\n\nb</pre>'],
    ['<b>unclosed\n\nthen', '<p><b>unclosed<br><br>then</b></p>'],
    [' \n\n ', ''],
  ])('makes of %j %j', (source, html) => {
    expect(withParagraphs(source)).toBe(html);
  });

  it('loses no word', () => {
    const piece = fc.constantFrom('a', 'b ', '\n', '\n\n', '<b>', '</b>', '<p>', '</p>', '<li>', '<ul>', '</ul>', '<br>', '<div>', '</div>', '<img src="x">', '<!-- c -->', '&amp;');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const words = (html: string) => html.replace(/<[^>]*>|\s/g, '');
        expect(words(withParagraphs(pieces.join('')))).toBe(words(pieces.join('')));
      }),
    );
  });
});
