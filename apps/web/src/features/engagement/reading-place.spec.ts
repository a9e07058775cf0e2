import { describe, expect, it } from '@jest/globals';
import type { Client } from 'urql';
import { inWindow } from '../../testing/in-window.js';

describe('Where one is in an article', () => {
  inWindow();

  it('is kept of who leaves while they scroll', async () => {
    const { act, createElement } = await import('react');
    const { createRoot } = await import('react-dom/client');
    const { Provider } = await import('urql');
    const { ReadingPlace } = await import('./reading-place.js');
    const kept: unknown[] = [];
    const mutation = (_document: unknown, variables: unknown) => {
      kept.push(variables);
      return { toPromise: () => Promise.resolve({ data: {} }) };
    };
    const text = document.body.appendChild(document.createElement('article'));
    text.getBoundingClientRect = () => ({ top: window.innerHeight - 500, height: 2_000 }) as DOMRect;
    const root = createRoot(document.getElementById('root')!);
    const place = createElement(ReadingPlace, { article: { id: 'article_1' } as never, selector: 'article' });
    await act(async () => root.render(createElement(Provider, { value: { mutation } as unknown as Client }, place)));
    window.dispatchEvent(new window.Event('scroll'));
    expect(kept).toEqual([]);
    text.remove();
    await act(async () => root.unmount());
    expect(kept).toEqual([{ articleId: 'article_1', fraction: 0.25 }]);
  });
});
