import { afterAll, describe, expect, it } from '@jest/globals';
import { LIMITS } from '../body/limits.js';
import { RichTextError } from '../body/rich-text.error.js';
import { toMarkdown } from '../markdown/to-markdown.js';
import { deriveText } from './text-work.js';
import { TextThreads } from './text-threads.js';

/** An article of so many paragraphs, four nodes each. */
const articleOf = (paragraphs: number) => ({
  type: 'doc',
  content: Array.from({ length: paragraphs }, (_one, number) => ({
    type: 'paragraph',
    content: [{ type: 'text', text: `Number ${number}, ` }, { type: 'text', text: 'bold', marks: [{ type: 'bold' }] }, { type: 'text', text: ' and more.' }],
  })),
});

describe('TextThreads', () => {
  const threads = new TextThreads();
  afterAll(() => threads.close());

  /** How often this thread had time for something else meanwhile, asked each five milliseconds. */
  async function turnsDuring<Result>(work: () => Promise<Result>): Promise<{ result: Result; turns: number }> {
    let turns = 0;
    const timer = setInterval(() => turns++, 5);
    const result = await work();
    clearInterval(timer);
    return { result, turns };
  }

  it('gives of long texts what it gives of short ones, and leaves this thread free meanwhile', async () => {
    const long = articleOf(700);
    const { result, turns } = await turnsDuring(() => threads.derive({ body: long }, 300));
    expect(result).toEqual(deriveText({ body: long }, 300));
    expect(turns).toBeGreaterThan(20);
    const rendered = await turnsDuring(() => threads.html(result.body));
    expect(rendered.result).toBe(result.html);
    expect(rendered.turns).toBeGreaterThan(5);
    expect(await threads.markdown(result.body)).toBe(toMarkdown(result.body));
    const { body } = await threads.derive({ markdown: toMarkdown(result.body) }, 300);
    expect(body).toEqual(result.body);
  }, 60_000);

  it('refuses there what it refuses here, with the place', async () => {
    const bad = { type: 'doc', content: [...articleOf(500).content, { type: 'script' }] };
    await expect(threads.derive({ body: bad }, 300)).rejects.toThrow(new RichTextError('An article has no node of type "script"', 'content[500]'));
    const much = { type: 'doc', content: Array.from({ length: LIMITS.nodes }, () => ({ type: 'horizontalRule' })) };
    await expect(threads.derive({ body: much }, 300)).rejects.toThrow(/more than 12000 nodes/);
  });

  it.each([null, 7, 'text', [], { content: 7 }, { type: 'doc', content: [null, 7, [[]]] }])('takes %j for a short text, which is refused', async (body) => {
    await expect(threads.derive({ body }, 300)).rejects.toThrow(RichTextError);
  });
});
