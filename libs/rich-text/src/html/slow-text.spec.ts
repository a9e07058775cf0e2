import { describe, expect, it } from '@jest/globals';
import { parseArticleBody } from '../body/parse-article-body.js';
import { fromMarkdown } from '../markdown/from-markdown.js';
import { toMarkdown } from '../markdown/to-markdown.js';
import { renderHtml } from './render-html.js';

const MANY = 400_000;
/** On a busy machine; the least of these took twenty seconds on an idle one. */
const SOON_MS = 8_000;
const paragraph = (text: string) => parseArticleBody({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] });
const heading = (text: string) => parseArticleBody({ type: 'doc', content: [{ type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text }] }] });

/** Each took between ten seconds and several minutes, in which a gateway answered nobody. */
describe('a text made to be slow', () => {
  it.each([
    ['spaces within a line, written as Markdown', () => toMarkdown(paragraph(`a${' '.repeat(MANY)}b`))],
    ['spaces at its end, written as Markdown', () => toMarkdown(paragraph(`a${' '.repeat(MANY)}`))],
    ['spaces within HTML in Markdown', () => fromMarkdown(`<div>${' '.repeat(MANY)}x`)],
    ['marks out of their order in a heading', () => renderHtml(heading(`a${'\u0315'.repeat(MANY / 2)}${'\u0300'.repeat(MANY / 2)}`))],
  ])('is quick: %s', (_what, work) => {
    renderHtml(paragraph('The DOM loads with the first article.'));
    const begin = performance.now();
    work();
    expect(performance.now() - begin).toBeLessThan(SOON_MS);
  });

  it('is refused before a DOM is built of it, where it would become too many nodes', () => {
    const words = 'Some *words* with a [link](https://a.example/b) and **more** of them. ';
    expect(() => fromMarkdown(`${words}\n\n`.repeat(5_000))).toThrow(/^The Markdown becomes more than 12000 nodes/);
    expect(() => fromMarkdown('- *one*\n'.repeat(30_000))).toThrow(/^The Markdown becomes more than 12000 nodes/);
    expect(fromMarkdown('['.repeat(50_000)).body.content).toHaveLength(1);
    expect(fromMarkdown(`${words}\n\n`.repeat(1_000)).body.content).toHaveLength(1_000);
  });

  it('reads back as it was written', () => {
    for (const text of ['a   b', 'a  ', '  a', ' \u00a0', 'a\u3000']) expect(fromMarkdown(toMarkdown(paragraph(text))).body).toEqual(paragraph(text));
  });
});
