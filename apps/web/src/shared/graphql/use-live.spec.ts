import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { inWindow } from '../../testing/in-window.js';

interface Sink {
  error(errors: unknown): void;
}

const refused = (code: string) => [{ message: code, extensions: { code } }];

describe('Listening for changes', () => {
  inWindow();
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('begins again after each failure, whether or not anything has happened since', async () => {
    const { act, createElement } = await import('react');
    const { createRoot } = await import('react-dom/client');
    const { Client, gql, Provider, subscriptionExchange } = await import('urql');
    const { useLive } = await import('./use-live.js');
    const asked: unknown[] = [];
    let sink: Sink | undefined;
    const forwardSubscription = ({ variables }: { variables?: object | undefined }) => ({
      subscribe: (listener: Sink) => {
        asked.push((variables as { after: unknown }).after);
        sink = listener;
        return { unsubscribe: () => undefined };
      },
    });
    const client = new Client({ url: '/graphql', preferGetMethod: false, exchanges: [subscriptionExchange({ forwardSubscription })] });
    const sequences: (string | undefined)[] = [undefined, '5', '5', '5'];
    const query = gql('subscription Changes($after: String) { changed(after: $after) { sequence } }');
    const Listener = () => {
      useLive<{ after?: string | null }>(query, {}, () => Promise.resolve(sequences.shift()));
      return null;
    };
    const root = createRoot(document.getElementById('root')!);
    const fail = (code: string) => act(async () => sink!.error(refused(code)));
    const wait = (milliseconds: number) => act(() => jest.advanceTimersByTimeAsync(milliseconds));

    await act(async () => root.render(createElement(Provider, { value: client }, createElement(Listener))));
    expect(asked).toEqual([null]);
    await fail('CONFLICT');
    // The page couldn't be read.
    await wait(1);
    expect(asked).toEqual([null]);
    await wait(11_000);
    expect(asked).toEqual([null, '5']);
    await fail('INTERNAL_SERVER_ERROR');
    await wait(11_000);
    expect(asked).toEqual([null, '5', '5']);
    await fail('INTERNAL_SERVER_ERROR');
    await wait(11_000);
    expect(asked).toEqual([null, '5', '5', '5']);
    await fail('FORBIDDEN');
    await wait(60_000);
    expect(asked).toHaveLength(4);
    await act(async () => root.unmount());
  });
});
