import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { inWindow } from '../../testing/in-window.js';

const MINUTE = 60_000;

describe('What was new when one came to a list', () => {
  inWindow();
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('stays while one reads on and goes elsewhere for a moment, and is another after some time, wherever one went from', async () => {
    const { act, createElement } = await import('react');
    const { createRoot } = await import('react-dom/client');
    const { useVisit } = await import('./use-visit.js');
    const seen = new Map<string, number>();
    const List = ({ name, newCount }: { name: string; newCount: number }) => {
      seen.set(name, useVisit(name, { at: null, newCount }).newCount);
      return null;
    };
    const root = createRoot(document.getElementById('root')!);
    const show = (name: string, newCount: number) => act(async () => root.render(createElement(List, { key: name, name, newCount })));
    const look = (visibilityState: 'visible' | 'hidden') =>
      act(async () => {
        Object.defineProperty(document, 'visibilityState', { configurable: true, value: visibilityState });
        document.dispatchEvent(new window.Event('visibilitychange'));
      });

    await show('home', 3);
    await show('home', 0);
    expect(seen.get('home')).toBe(3);
    await show('mentions', 2);
    jest.advanceTimersByTime(MINUTE);
    await show('home', 0);
    expect(seen.get('home')).toBe(3);

    await show('mentions', 1);
    expect(seen.get('mentions')).toBe(2);
    jest.advanceTimersByTime(30 * MINUTE);
    await look('hidden');
    jest.advanceTimersByTime(MINUTE);
    await look('visible');
    expect(seen.get('mentions')).toBe(2);
    await look('hidden');
    jest.advanceTimersByTime(60 * MINUTE);
    await look('visible');
    expect(seen.get('mentions')).toBe(1);
    await show('home', 7);
    expect(seen.get('home')).toBe(7);
    await act(async () => root.unmount());
  });
});
