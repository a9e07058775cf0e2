import fc from 'fast-check';
import { generatedBody } from '../testing/generated-body.js';
import { LIMITS } from './limits.js';
import { parseArticleBody } from './parse-article-body.js';
import { RichTextError } from './rich-text.error.js';

const doc = (...content: unknown[]) => ({ type: 'doc', content });
const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content });
const text = (words: unknown, ...marks: unknown[]) => ({ type: 'text', text: words, marks });

describe('parseArticleBody', () => {
  it('brings every document into one form', () => {
    fc.assert(fc.property(generatedBody, (body) => expect(parseArticleBody(body)).toEqual(body)), { numRuns: 100 });
  });

  it('takes anything at all without another error than its own', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        try {
          parseArticleBody(json);
        } catch (error) {
          expect(error).toBeInstanceOf(RichTextError);
        }
      }),
    );
  });

  it('joins texts, cleans them, and fills in defaults', () => {
    const body = parseArticleBody(doc(paragraph(text('a\u0000'), text('b\n'), text('')), { type: 'heading', content: [] }));
    expect(body.content).toEqual([
      { type: 'paragraph', attrs: { textAlign: null }, content: [{ type: 'text', text: 'ab ' }] },
      { type: 'heading', attrs: { textAlign: null, level: 1 } },
    ]);
  });

  it('gives an empty document its paragraph', () => {
    expect(parseArticleBody({ type: 'doc' }).content).toEqual([{ type: 'paragraph', attrs: { textAlign: null } }]);
  });

  it('leaves out what Tiptap derives', () => {
    const link = { type: 'link', attrs: { href: 'https://a.example', target: '_blank', rel: 'x', class: null } };
    const list = { type: 'orderedList', attrs: { start: 2, type: null }, content: [{ type: 'listItem', content: [paragraph()] }] };
    const image = { type: 'image', attrs: { src: '/media/a.png', width: 3, height: null } };
    const body = parseArticleBody(doc(paragraph(text('a', link)), list, image));
    expect(JSON.stringify(body)).not.toMatch(/_blank|"rel"|width|"type":null/);
  });

  it('keeps the widths of a cell where they are one for each of its columns', () => {
    const cell = (attrs: object) => ({ type: 'tableCell', attrs, content: [paragraph()] });
    const row = { type: 'tableRow', content: [cell({ colspan: 2, colwidth: [90, 80] }), cell({ colwidth: [70] }), cell({ colspan: 2, colwidth: [90] })] };
    const kept = JSON.stringify(parseArticleBody(doc({ type: 'table', content: [row] }))).match(/"colwidth":(null|\[[\d,]*\])/g);
    expect(kept).toEqual(['"colwidth":[90,80]', '"colwidth":[70]', '"colwidth":null']);
  });

  it.each([
    [null, 'A node must be an object', ''],
    ['<p>x</p>', 'A node must be an object', ''],
    [paragraph(), 'The body must be a node of type doc', ''],
    [doc({ type: 'script' }), 'An article has no node of type "script"', 'content[0]'],
    [doc({ type: '__proto__' }), 'An article has no node of type "__proto__"', 'content[0]'],
    [doc({ type: 'constructor' }), 'An article has no node of type "constructor"', 'content[0]'],
    [doc({ ...paragraph(), onclick: 'x' }), 'A node has no property "onclick"', 'content[0]'],
    [doc({ type: 'paragraph', attrs: { style: 'x' } }), 'paragraph has no attribute "style"', 'content[0]'],
    [doc({ type: 'paragraph', attrs: { constructor: 'x' } }), 'paragraph has no attribute "constructor"', 'content[0]'],
    [doc({ type: 'heading', attrs: { level: 7 } }), 'level of heading must be a whole number from 1 to 6', 'content[0].attrs.level'],
    [doc(paragraph(text('a', { type: 'blink' }))), 'An article has no mark of type "blink"', 'content[0].content[0].marks[0]'],
    [
      doc(paragraph(text('a', { type: 'link', attrs: { href: 'javascript:alert(1)' } }))),
      'href of link must be an http, https or mailto address, or a path of the hub',
      'content[0].content[0].marks[0].attrs.href',
    ],
    [doc(paragraph(text('a', { type: 'link' }))), 'link needs href', 'content[0].content[0].marks[0]'],
    [doc({ type: 'image' }), 'image needs src', 'content[0]'],
    [doc({ type: 'bulletList', content: [paragraph()] }), "A node of type bulletList can't hold paragraph in this order", 'content[0]'],
    [doc(text('a')), "A node of type doc can't hold text in this order", ''],
    [doc(paragraph(text(7))), 'A text node must have text', 'content[0].content[0]'],
    [doc({ type: 'codeBlock', content: [text('a', { type: 'bold' })] }), 'Text in a code block has no marks', 'content[0].content[0]'],
  ])('refuses %j', (json, problem, path) => {
    expect(() => parseArticleBody(json)).toThrow(expect.objectContaining({ problem, path }));
  });

  it('refuses what is nested too deep', () => {
    let node: unknown = paragraph();
    for (let depth = 0; depth < 10_000; depth += 1) node = { type: 'blockquote', content: [node] };
    expect(() => parseArticleBody(doc(node))).toThrow(/nested more than 64 levels/);
  });

  it('refuses too many nodes and too many bytes', () => {
    const many = Array.from({ length: LIMITS.nodes }, () => ({ type: 'horizontalRule' }));
    expect(() => parseArticleBody(doc(...many))).toThrow(/more than 12000 nodes/);
    const half = '中'.repeat(LIMITS.bytes / 4);
    expect(() => parseArticleBody(doc(paragraph(text(half)), paragraph(text(half))))).toThrow(/larger than 1000000 bytes/);
  });
});
