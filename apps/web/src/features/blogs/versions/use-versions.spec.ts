import { describe, expect, it } from '@jest/globals';
import type { Client } from 'urql';
import { inWindow } from '../../../testing/in-window.js';

const versions = (from: number, to: number) => Array.from({ length: from - to + 1 }, (_, index) => ({ id: `revision_${from - index}`, number: from - index }));

describe('An article’s versions', () => {
  inWindow();

  it('are each there once, whoever asks for those before and however often, and stay when a newer one is saved', async () => {
    const { act, createElement } = await import('react');
    const { createRoot } = await import('react-dom/client');
    const { Provider } = await import('urql');
    const { useVersions } = await import('./use-versions.js');
    const answers: (() => unknown)[] = [];
    let asked = 0;
    const query = () => ({
      toPromise: () => {
        asked += 1;
        return Promise.resolve(answers.shift()?.() ?? { data: { node: { __typename: 'Article', revisions: versions(50, 1) } } });
      },
    });
    let seen: ReturnType<typeof useVersions> | undefined;
    const List = ({ newest }: { newest: ReturnType<typeof versions> }) => {
      seen = useVersions('article_1', newest as never);
      return null;
    };
    const root = createRoot(document.getElementById('root')!);
    const show = (newest: ReturnType<typeof versions>) => act(async () => root.render(createElement(Provider, { value: { query } as unknown as Client }, createElement(List, { newest }))));
    const numbers = () => seen!.versions.map((version) => (version as unknown as { number: number }).number);
    const first = versions(100, 51);

    await show(first);
    answers.push(() => ({ error: new Error('off line') }));
    await act(() => seen!.readOlder());
    expect([seen!.error?.message, numbers().length]).toEqual(['off line', 50]);
    await act(() => Promise.all([seen!.readOlder(), seen!.readOlder()]));
    expect([asked, seen!.error]).toEqual([2, undefined]);
    expect(numbers()).toEqual(versions(100, 1).map(({ number }) => number));
    await show(versions(101, 52));
    expect(numbers()).toEqual(versions(101, 1).map(({ number }) => number));
    await act(async () => root.unmount());
  });
});
