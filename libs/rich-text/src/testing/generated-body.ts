import fc from 'fast-check';
import type { ArticleBody } from '../body/article-body.js';
import { parseArticleBody } from '../body/parse-article-body.js';

/** Words that Markdown, HTML or a whitespace rule might take for something else. */
const TRAPS = [
  '*', '**', '_', '__', '~~', '`', '```', '#', '##', '# a', '- ', '+ ', '1. ', '2) ', '> ', '| a | b |', '|---|', '---', '===', ':--', '<b>',
  '</p>', '<script>', '<!--', '&amp;', '&#32;', '&', '<', '>', '[a](b)', '![', '!', '[x] ', '[ ]', ']', '(', ')', '\\', '\\\\', '"', "'",
  'https://a.example/x_y', 'http://', 'mailto:a@b.example', 'www.a.example', ' ', '  ', '\u00a0', '\u3000', '中文', '，', '。', 'é', '👩‍👩‍👧', '€',
  'a', 'b1', 'word', 'two words', 'snake_case', 'x*y', '\u200b', '\ufeff', '$', '=', '+', '-', '.', '1', '12', '[^1]', '{', '}', ':', 'http',
  '~', '~~~', '***', '___', '* * *', '- - -', '|', '\\|', '[a]: /x', '[^1]: x', ':::', '10. ', '123456789) ', '+++', '<?', '<!DOCTYPE x>', ']]>', '<br>', '</td>', '-->',
  '<a href="x">', '&nbsp;', '&copy', '&#x20;', '&#0;', '@', 'a@b.example', 'HTTPS://A.example', 'ftp://a.example', '//a.example', 'http://a.example.', 'https://a.example/)',
  '“', '”', '（', '）', '！', 'שלום', 'e\u0301', '\u2028', '\u0085', '\u00ad', '\u200d', '\u202e', '\t', '\n', '1.', '1)', '-', '*a*', '_a_', '`a`', 'a_b_c', '😀', '%20', '~a~',
];

const words = fc
  .array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...TRAPS) }, { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 4 }) }), {
    minLength: 1,
    maxLength: 5,
  })
  .map((parts) => parts.join(''));

const address = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.constantFrom(
    '/a/plans', '#h-plans', 'https://a.example/?a=1&copy=2', 'https://a.example/(b)', 'mailto:a@b.example', 'https://a.example/*_x_*', 'https://a.example/a%20b',
    'https://a.example/?q=(a', "https://a.example/it's", 'https://a.example/~~a~~', 'https://a.example/中', 'https://a.example:8080/', 'mailto:a_b@c.example?subject=x%20y',
    '/a/[b]', '/', '#', 'https://a.example/`a`', 'https://a.example/a|b', 'https://a.example/!)',
  ),
);
const title = fc.oneof(fc.constant(null), words);

const mark = fc.oneof(
  fc.constantFrom('bold', 'italic', 'strike', 'underline', 'code', 'subscript', 'superscript', 'highlight').map((type) => ({ type })),
  fc.record({ href: address, title }).map((attrs) => ({ type: 'link', attrs })),
);
const text = fc.record({ type: fc.constant('text'), text: words, marks: fc.oneof({ weight: 9, arbitrary: fc.array(mark, { maxLength: 3 }) }, fc.array(mark, { maxLength: 9 })) });
const hardBreak = fc.record({ type: fc.constant('hardBreak'), marks: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.array(mark, { maxLength: 2 })) });
const note = fc.record({ type: fc.constant('note'), content: fc.array(fc.oneof({ weight: 6, arbitrary: text }, { weight: 1, arbitrary: hardBreak }), { maxLength: 3 }) });
const inline = fc.array(fc.oneof({ weight: 6, arbitrary: text }, { weight: 1, arbitrary: hardBreak }, { weight: 1, arbitrary: note }), { maxLength: 5 });

const align = fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, fc.constantFrom('left', 'center', 'right', 'justify'));
const paragraph = fc.record({ type: fc.constant('paragraph'), attrs: fc.record({ textAlign: align }), content: inline });

const code = fc.array(fc.constantFrom('```', '````', '~~~', 'let a = 1;', '\n', '\n\n', '\r\n', '\t', '  ', '    ', '<b>', '</code></pre>', '&amp;', '* a', '中文', '\u00a0', '- [ ] x'), { maxLength: 6 }).map((lines) => lines.join(''));

const image = fc.record({
  type: fc.constant('image'),
  attrs: fc.record({ src: fc.constantFrom('/media/1.png', 'https://a.example/b_(c).jpg'), alt: words, title, href: fc.constantFrom(null, '/a/x'), layout: fc.constantFrom(null, null, 'wide', 'full', 'left', 'right') }),
  content: fc.oneof(fc.constant([]), inline),
});

const { block } = fc.letrec((tie) => {
  const blocks = fc.array(tie('block'), { maxLength: 2 });
  const item = (type: string, attrs: fc.Arbitrary<object>) =>
    fc.tuple(paragraph, blocks, attrs).map(([first, rest, given]) => ({ type, attrs: given, content: [first, ...rest] }));
  const list = (type: string, attrs: fc.Arbitrary<object>, items: fc.Arbitrary<object>) =>
    fc.record({ type: fc.constant(type), attrs, content: fc.array(items, { minLength: 1, maxLength: 3 }) });
  const none = fc.constant({});
  const span = fc.oneof({ weight: 9, arbitrary: fc.constant(1) }, fc.integer({ min: 2, max: 3 }));
  const cell = (type: string) =>
    fc.record({
      type: fc.constant(type),
      attrs: fc.record({ colspan: span, rowspan: span, colwidth: fc.oneof({ weight: 9, arbitrary: fc.constant(null) }, fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 3 })), align }),
      content: fc.oneof({ weight: 9, arbitrary: fc.tuple(paragraph) }, fc.array(tie('block'), { minLength: 1, maxLength: 2 })),
    });
  const plainCell = (type: string, given: unknown) =>
    inline.map((content) => ({ type, attrs: { align: given }, content: [{ type: 'paragraph', content }] }));
  const row = (cells: fc.Arbitrary<unknown[]>) => cells.map((content) => ({ type: 'tableRow', content }));
  return {
    block: fc.oneof(
      { maxDepth: 3, depthIdentifier: 'block' },
      { weight: 6, arbitrary: paragraph },
      fc.record({ type: fc.constant('heading'), attrs: fc.record({ level: fc.integer({ min: 1, max: 6 }), textAlign: align }), content: inline }),
      fc.record({
        type: fc.constant('codeBlock'),
        attrs: fc.record({ language: fc.constantFrom(null, 'typescript', 'c++', 'c#', '1', 'objective-c.x') }),
        content: code.map((source) => (source === '' ? [] : [{ type: 'text', text: source }])),
      }),
      fc.constant({ type: 'horizontalRule' }),
      address.filter((url) => /^http/.test(url)).map((url) => ({ type: 'embed', attrs: { url } })),
      image,
      fc.tuple(fc.array(image, { maxLength: 3 }), fc.constantFrom(null, 'wide', 'full')).map(([content, layout]) => ({ type: 'gallery', attrs: { layout }, content })),
      list('bulletList', none, item('listItem', none)),
      list('orderedList', fc.record({ start: fc.constantFrom(0, 1, 7, 9, 98, 999_999_999) }), item('listItem', none)),
      list('taskList', none, item('taskItem', fc.record({ checked: fc.boolean() }))),
      fc.tuple(fc.array(tie('block'), { minLength: 1, maxLength: 3 }), fc.option(inline)).map(([content, from]) => ({
        type: 'blockquote',
        content: from === null ? content : [...content, { type: 'citation', content: from }],
      })),
      fc
        .array(row(fc.array(fc.oneof(cell('tableCell'), cell('tableHeader')), { minLength: 1, maxLength: 3 })), { minLength: 1, maxLength: 3 })
        .map((content) => ({ type: 'table', content })),
      fc
        .tuple(fc.array(fc.constantFrom(null, 'left', 'center', 'right'), { minLength: 1, maxLength: 3 }), fc.integer({ min: 0, max: 2 }))
        .chain(([aligns, rows]) =>
          fc.tuple(
            row(fc.tuple(...aligns.map((given) => plainCell('tableHeader', given)))),
            ...Array.from({ length: rows }, () => row(fc.tuple(...aligns.map((given) => plainCell('tableCell', given))))),
          ),
        )
        .map((content) => ({ type: 'table', content })),
    ),
  };
});

/** Documents over the whole schema, with the words and shapes that are hard to write as Markdown or HTML. */
export const generatedBody: fc.Arbitrary<ArticleBody> = fc
  .array(block, { maxLength: 5 })
  .map((content) => parseArticleBody({ type: 'doc', content }));
