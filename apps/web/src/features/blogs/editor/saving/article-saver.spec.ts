import { describe, expect, it } from '@jest/globals';
import { inWindow } from '../../../../testing/in-window.js';
import type { ArticleWriter, Outcome } from './article-writer.js';
import type { KeptCopy } from './kept-copy.js';

const form = { title: 'On quays', body: { type: 'doc', content: [] }, tags: [], category: '', excerpt: '', coverId: null };

describe('Saving an article', () => {
  inWindow();

  it('doesn’t stay at it where something unforeseen happens, which is reported, and goes on with the next attempt', async () => {
    const { ArticleSaver } = await import('./article-saver.js');
    const reported: unknown[] = [];
    Object.assign(globalThis, { reportError: (error: unknown) => reported.push(error) });
    const unforeseen = new Error('no keys here');
    const outcomes: (() => Outcome)[] = [
      () => {
        throw unforeseen;
      },
      () => ({ kind: 'saved', article: { id: 'article_1', slug: 'on-quays', status: 'DRAFT', revision: { id: 'revision_1' } } }),
    ];
    const writer = { article: null, blogId: undefined, write: async () => outcomes.shift()!() } as unknown as ArticleWriter;
    const copy = { isKept: true, soon: () => undefined, now: () => undefined, moveTo: () => undefined } as unknown as KeptCopy;
    const saver = new ArticleSaver(writer, form, copy, [], { mayBegin: () => false, onBegun: () => undefined });
    saver.change({ title: 'On quays and piers' });
    expect((await saver.save()).kind).toBe('unreachable');
    expect([saver.current().state.kind, reported]).toEqual(['unreachable', [unforeseen]]);
    expect((await saver.save()).kind).toBe('saved');
    expect(saver.current().state.kind).toBe('saved');
  });
});
