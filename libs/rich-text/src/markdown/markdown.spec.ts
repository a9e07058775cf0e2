import fc from 'fast-check';
import { fromHtml } from '../html/from-html.js';
import { htmlOfNode } from '../html/html-writer.js';
import { nodeOf } from '../body/parse-article-body.js';
import { renderHtml } from '../html/render-html.js';
import { articleSchema } from '../schema/article-schema.js';
import { generatedBody } from '../testing/generated-body.js';
import { fromMarkdown } from './from-markdown.js';
import { toMarkdown } from './to-markdown.js';

describe('the generated documents', () => {
  it('hold every node and mark that an article may', () => {
    const held = new Set(fc.sample(generatedBody, { numRuns: 500, seed: 1 }).flatMap((body) => {
      const types: string[] = [];
      nodeOf(body).descendants((node) => {
        types.push(node.type.name, ...node.marks.map((mark) => mark.type.name));
      });
      return types;
    }));
    expect([...Object.keys(articleSchema.nodes), ...Object.keys(articleSchema.marks)].filter((name) => name !== 'doc' && !held.has(name))).toEqual([]);
  });
});

describe('Markdown', () => {
  it('reads back every document it writes', () => {
    fc.assert(
      fc.property(generatedBody, (body) => {
        expect(fromMarkdown(toMarkdown(body)).body).toEqual(body);
      }),
      { numRuns: 300 },
    );
  });

  it('loses nothing of its own', () => {
    fc.assert(
      fc.property(generatedBody, (body) => {
        expect(fromMarkdown(toMarkdown(body)).losses).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('HTML of our own', () => {
  it('reads back as the same document', () => {
    fc.assert(
      fc.property(generatedBody, (body) => {
        expect(fromHtml(nodeOf(body).children.map((node) => htmlOfNode(node)).join(''), { keepSpaces: true }).body).toEqual(body);
      }),
      { numRuns: 150 },
    );
  });

  it('passes the second wall unchanged but for its headings', () => {
    fc.assert(
      fc.property(generatedBody, (body) => {
        // DOMPurify takes away an attribute that says what would end a comment or a section of XML.
        fc.pre(!/(--!?|])>|<\/(style|script|title|xmp|textarea|noscript|iframe)/i.test(JSON.stringify(body)));
        expect(fromHtml(renderHtml(body), { keepSpaces: true }).body).toEqual(body);
      }),
      { numRuns: 100 },
    );
  });
});
