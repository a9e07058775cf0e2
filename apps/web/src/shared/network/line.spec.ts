import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, createElement } from 'react';
import { inWindow } from '../../testing/in-window.js';

describe('The line on which news comes', () => {
  inWindow();
  let answer: () => Promise<{ ok: boolean }>;
  const parts = async () => ({ ...(await import('./line.js')), ...(await import('./line-watch.js')), ...(await import('./until-online-or.js')) });

  beforeEach(() => {
    answer = () => Promise.resolve({ ok: true });
    jest.useFakeTimers();
    globalThis.fetch = (() => answer()) as unknown as typeof fetch;
  });
  afterEach(async () => {
    (await parts()).lineUp();
    jest.useRealTimers();
  });

  /** What the reader is told, as it changes. */
  async function watched() {
    const { createRoot } = await import('react-dom/client');
    const { useLine } = await parts();
    const root = createRoot(document.getElementById('root')!);
    const Line = () => useLine();
    await act(async () => root.render(createElement(Line)));
    return {
      pass: async (ms: number) => {
        await act(() => jest.advanceTimersByTimeAsync(ms));
        return document.getElementById('root')!.textContent;
      },
      end: () => act(async () => root.unmount()),
    };
  }

  it('does once what waited for it, unless that was taken back', async () => {
    const { lineUp, onLineUp } = await parts();
    const done: string[] = [];
    onLineUp(() => done.push('told'));
    onLineUp(() => done.push('given up'))();
    lineUp();
    lineUp();
    expect(done).toEqual(['told']);
  });

  it('is called down where the hub can’t be reached in another way either, and up as soon as it is heard', async () => {
    const { lineDown, lineUp } = await parts();
    answer = () => Promise.reject(new TypeError('Failed to fetch'));
    const reader = await watched();
    lineDown();
    expect([await reader.pass(3_000), await reader.pass(2_000)]).toEqual(['up', 'down']);
    lineUp();
    expect(await reader.pass(0)).toBe('up');
    await reader.end();
  });

  it('is not called down where the hub answers: then it is tried at once, and only said to be silent where that doesn’t help', async () => {
    const { lineDown, untilOnlineOr } = await parts();
    const reader = await watched();
    const tried: string[] = [];
    void untilOnlineOr(30_000).then(() => tried.push('at once'));
    lineDown();
    expect([await reader.pass(5_000), tried]).toEqual(['up', ['at once']]);
    expect(await reader.pass(5_000)).toBe('silent');
    await reader.end();
  });

  it('is not spoken of in a page that nobody looks at', async () => {
    const { lineDown } = await parts();
    answer = () => Promise.reject(new TypeError('Failed to fetch'));
    const reader = await watched();
    const hidden = jest.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    lineDown();
    expect(await reader.pass(60_000)).toBe('up');
    hidden.mockReturnValue(false);
    document.dispatchEvent(new window.Event('visibilitychange'));
    expect(await reader.pass(0)).toBe('down');
    await reader.end();
  });
});
