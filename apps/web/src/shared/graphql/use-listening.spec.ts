import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { inWindow } from '../../testing/in-window.js';

interface Sink {
  error(errors: unknown): void;
}

describe('Listening for news that say how things stand', () => {
  inWindow();
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('goes on after each failure, unless the same would fail again', async () => {
    const { act, createElement } = await import('react');
    const { createRoot } = await import('react-dom/client');
    const { Client, gql, Provider, subscriptionExchange } = await import('urql');
    const { useListening } = await import('./use-listening.js');
    let asked = 0;
    let sink: Sink | undefined;
    const forwardSubscription = () => ({
      subscribe: (listener: Sink) => {
        asked += 1;
        sink = listener;
        return { unsubscribe: () => undefined };
      },
    });
    const client = new Client({ url: '/graphql', preferGetMethod: false, exchanges: [subscriptionExchange({ forwardSubscription })] });
    const query = gql('subscription News { news { count } }');
    const Listener = () => {
      useListening(query);
      return null;
    };
    const root = createRoot(document.getElementById('root')!);
    const fail = (code: string) => act(async () => sink!.error([{ message: code, extensions: { code } }]));
    const wait = () => act(() => jest.advanceTimersByTimeAsync(11_000));

    await act(async () => root.render(createElement(Provider, { value: client }, createElement(Listener))));
    expect(asked).toBe(1);
    await fail('INTERNAL_SERVER_ERROR');
    expect(asked).toBe(1);
    await wait();
    expect(asked).toBe(2);
    await fail('RATE_LIMITED');
    await wait();
    expect(asked).toBe(3);
    await fail('FORBIDDEN');
    await wait();
    expect(asked).toBe(3);
    await act(async () => root.unmount());
  });
});
