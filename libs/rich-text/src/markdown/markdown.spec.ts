import fc from 'fast-check';
import type { Mark, Node } from 'prosemirror-model';
import { fromHtml } from '../html/from-html.js';
import { htmlOfNode } from '../html/html-writer.js';
import { nodeOf } from '../body/parse-article-body.js';
import { renderHtml } from '../html/render-html.js';
import { articleSchema } from '../schema/article-schema.js';
import { generatedBody } from '../testing/generated-body.js';
import { fromMarkdown } from './from-markdown.js';
import { toMarkdown } from './to-markdown.js';

describe('the generated documents', () => {
  const seen = new Map<string, Set<string>>();
  const see = ({ type, attrs }: Node | Mark) => {
    seen.set(type.name, seen.get(type.name) ?? new Set());
    for (const [name, value] of Object.entries(attrs)) {
      const attribute = `${type.name}.${name}`;
      seen.set(attribute, (seen.get(attribute) ?? new Set()).add(JSON.stringify(value)));
    }
  };
  beforeAll(() => {
    for (const body of fc.sample(generatedBody, { numRuns: 500, seed: 1 })) {
      nodeOf(body).descendants((node) => [node, ...node.marks].forEach(see));
    }
  });
  const types = [...Object.values(articleSchema.nodes), ...Object.values(articleSchema.marks)].filter(({ name }) => name !== 'doc');

  it('hold every node and mark that an article may', () => {
    expect(types.map(({ name }) => name).filter((name) => !seen.has(name))).toEqual([]);
  });

  it('give every attribute more than one value', () => {
    const attributes = types.flatMap(({ name, spec }) => Object.keys(spec.attrs ?? {}).map((attribute) => `${name}.${attribute}`));
    expect(attributes).toContain('tableCell.colwidth');
    expect(attributes.filter((attribute) => (seen.get(attribute)?.size ?? 0) < 2)).toEqual([]);
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
