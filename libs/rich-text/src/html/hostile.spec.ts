import { existsSync, readFileSync } from 'node:fs';
import { parseArticleBody } from '../body/parse-article-body.js';
import { fromMarkdown } from '../markdown/from-markdown.js';
import { toMarkdown } from '../markdown/to-markdown.js';
import { renderText } from '../reading/plain-text.js';
import { dangersIn } from '../testing/danger.js';
import { HOSTILE_HTML, HOSTILE_MARKDOWN } from '../testing/hostile-html.js';
import { fromHtml } from './from-html.js';
import { renderHtml } from './render-html.js';
import { sanitise } from './sanitise.js';

const NAUGHTY = new URL('../../../../../shared/data/text/naughty-strings.json', import.meta.url);

describe('hostile input', () => {
  it('is recognised by the specs at all', () => {
    const harmless = HOSTILE_HTML.filter((html) => dangersIn(html).length === 0);
    expect(harmless.length).toBeLessThan(15);
  });

  it.each(HOSTILE_HTML)('as HTML: %j', (html) => {
    expect(dangersIn(renderHtml(fromHtml(html).body))).toEqual([]);
  });

  it.each([...HOSTILE_HTML, ...HOSTILE_MARKDOWN])('as Markdown: %j', (text) => {
    const { body } = fromMarkdown(text);
    expect(dangersIn(renderHtml(body))).toEqual([]);
    expect(fromMarkdown(toMarkdown(body)).body).toEqual(body);
  });

  it.each(HOSTILE_HTML)('at the second wall alone: %j', (html) => {
    expect(dangersIn(sanitise(html))).toEqual([]);
  });

  it.each(HOSTILE_HTML)('as words in every place of a document: %j', (text) => {
    const body = withText(text);
    expect(dangersIn(renderHtml(body))).toEqual([]);
    expect(fromMarkdown(toMarkdown(body)).body).toEqual(body);
  });
});

const naughty = existsSync(NAUGHTY) ? describe : describe.skip;
if (!existsSync(NAUGHTY)) process.stderr.write(`Skipped: naughty strings, because ${NAUGHTY.pathname} is not there\n`);

naughty('naughty strings', () => {
  const strings = existsSync(NAUGHTY) ? (JSON.parse(readFileSync(NAUGHTY, 'utf8')) as string[]) : [];

  it('come through every place of a document unharmed and harmless', () => {
    for (const text of strings) {
      const body = withText(text);
      expect(dangersIn(renderHtml(body))).toEqual([]);
      expect(fromMarkdown(toMarkdown(body)).body).toEqual(body);
    }
  });

  it('are taken as HTML and as Markdown without a crash', () => {
    for (const text of strings) {
      expect(dangersIn(renderHtml(fromHtml(text).body))).toEqual([]);
      const { body } = fromMarkdown(text);
      expect(dangersIn(renderHtml(body))).toEqual([]);
      expect(() => renderText(body)).not.toThrow();
    }
  });
});

function withText(text: string) {
  const words = [{ type: 'text', text: `a${text}` }];
  const caption = text.slice(0, 1_000);
  return parseArticleBody({
    type: 'doc',
    content: [
      { type: 'heading', attrs: { level: 2 }, content: words },
      { type: 'paragraph', content: [{ type: 'text', text: `a${text}`, marks: [{ type: 'link', attrs: { href: '/a', title: caption } }] }] },
      { type: 'codeBlock', content: words },
      { type: 'codeBlock', attrs: { language: 'html' }, content: words },
      { type: 'image', attrs: { src: '/media/a.png', alt: caption, title: caption }, content: words },
      { type: 'blockquote', content: [{ type: 'paragraph', content: words }, { type: 'citation', content: words }] },
      { type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'paragraph', content: words }] }] },
      {
        type: 'table',
        content: [{ type: 'tableRow', content: [{ type: 'tableHeader', content: [{ type: 'paragraph', content: words }] }] }],
      },
    ],
  });
}
