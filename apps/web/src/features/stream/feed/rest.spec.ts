import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Rest } from './rest.js';
import { inWindow } from '../../../testing/in-window.js';

const place = (hour: number) => ({ cursor: `at ${hour}`, at: `2026-11-26T${hour}:00:00Z` });

describe('How far somebody has read', () => {
  inWindow();
  let told: string[];
  let arrives: boolean;
  let rest: Rest;
  const look = (visibilityState: 'visible' | 'hidden') => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, value: visibilityState });
    document.dispatchEvent(new window.Event('visibilitychange'));
  };
  beforeEach(() => {
    jest.useFakeTimers();
    look('visible');
    [told, arrives] = [[], true];
    rest = new Rest((cursor) => {
      told.push(cursor);
      return Promise.resolve(arrives);
    });
  });
  afterEach(() => {
    rest.leave();
    jest.useRealTimers();
  });

  it('is told once, when the newest place has been in sight for a moment', async () => {
    rest.reach(place(10));
    rest.reach(place(12));
    rest.reach(place(11));
    expect(told).toEqual([]);
    await jest.advanceTimersByTimeAsync(3_000);
    rest.reach(place(12));
    await jest.advanceTimersByTimeAsync(3_000);
    expect(told).toEqual(['at 12']);
  });

  it('isn’t told of a page that nobody looks at, until they do', async () => {
    look('hidden');
    rest.reach(place(10));
    await jest.advanceTimersByTimeAsync(60_000);
    expect(told).toEqual([]);
    look('visible');
    await jest.advanceTimersByTimeAsync(3_000);
    expect(told).toEqual(['at 10']);
  });

  it('is told again where it didn’t arrive', async () => {
    arrives = false;
    rest.reach(place(10));
    await jest.advanceTimersByTimeAsync(3_000);
    arrives = true;
    await jest.advanceTimersByTimeAsync(60_000);
    expect(told).toEqual(['at 10', 'at 10']);
  });

  it('isn’t told any more by who has left', async () => {
    look('hidden');
    rest.reach(place(10));
    await jest.advanceTimersByTimeAsync(3_000);
    rest.leave();
    look('visible');
    await jest.advanceTimersByTimeAsync(60_000);
    expect(told).toEqual([]);
  });
});
