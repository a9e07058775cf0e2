import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { fetchInTurn } from './fetch-in-turn.js';

describe('fetchInTurn', () => {
  const asked = jest.fn<typeof fetch>();
  const own = globalThis.fetch;
  const limited = (seconds?: string) => new Response('{}', { status: 429, headers: seconds === undefined ? {} : { 'Retry-After': seconds } });

  beforeEach(() => {
    jest.useFakeTimers();
    asked.mockReset();
    globalThis.fetch = asked;
  });
  afterEach(() => {
    jest.useRealTimers();
    globalThis.fetch = own;
  });

  it('asks again after as long as the server says', async () => {
    asked.mockResolvedValueOnce(limited('2')).mockResolvedValueOnce(new Response('fine'));
    const answer = fetchInTurn('/graphql');
    await jest.advanceTimersByTimeAsync(1_900);
    expect(asked).toHaveBeenCalledTimes(1);
    await jest.advanceTimersByTimeAsync(1_200);
    expect(await (await answer).text()).toBe('fine');
  });

  it('gives up after some tries, and at once where it isn’t told how long, or too long', async () => {
    asked.mockImplementation(() => Promise.resolve(limited('1')));
    const answer = fetchInTurn('/graphql');
    await jest.advanceTimersByTimeAsync(10_000);
    expect((await answer).status).toBe(429);
    expect(asked).toHaveBeenCalledTimes(4);
    for (const seconds of [undefined, '600']) {
      asked.mockReset().mockResolvedValue(limited(seconds));
      expect((await fetchInTurn('/graphql')).status).toBe(429);
      expect(asked).toHaveBeenCalledTimes(1);
    }
  });

  it('doesn’t wait for what nobody wants any more', async () => {
    asked.mockResolvedValueOnce(limited('20')).mockRejectedValueOnce(new DOMException('Aborted', 'AbortError'));
    const stop = new AbortController();
    const answer = fetchInTurn('/graphql', { signal: stop.signal }).catch((error: Error) => error.name);
    await jest.advanceTimersByTimeAsync(100);
    stop.abort();
    expect(await answer).toBe('AbortError');
  });
});
