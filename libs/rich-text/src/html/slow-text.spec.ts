import { describe, expect, it } from '@jest/globals';
import { parseArticleBody } from '../body/parse-article-body.js';
import { fromMarkdown } from '../markdown/from-markdown.js';
import { toMarkdown } from '../markdown/to-markdown.js';
import { renderHtml } from './render-html.js';

const MANY = 200_000;
const paragraph = (text: string) => parseArticleBody({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] });
const heading = (text: string) => parseArticleBody({ type: 'doc', content: [{ type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text }] }] });

/** Each took between ten seconds and several minutes, in which a gateway answered nobody. */
describe('a text made to be slow', () => {
  it.each([
    ['spaces within a line, written as Markdown', () => toMarkdown(paragraph(`a${' '.repeat(MANY)}b`))],
    ['spaces at its end, written as Markdown', () => toMarkdown(paragraph(`a${' '.repeat(MANY)}`))],
    ['spaces within HTML in Markdown', () => fromMarkdown(`<div>${' '.repeat(MANY)}x`)],
    ['marks out of their order in a heading', () => renderHtml(heading(`a${'\u0315'.repeat(MANY)}${'\u0300'.repeat(MANY)}`))],
  ])('is quick: %s', (_what, work) => {
    renderHtml(paragraph('The DOM loads with the first article.'));
    const begin = performance.now();
    work();
    expect(performance.now() - begin).toBeLessThan(2_000);
  });

  it('reads back as it was written', () => {
    for (const text of ['a   b', 'a  ', '  a', ' \u00a0', 'a\u3000']) expect(fromMarkdown(toMarkdown(paragraph(text))).body).toEqual(paragraph(text));
  });
});
