import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { inWindow } from '../../testing/in-window.js';

describe('A field that narrows a list', () => {
  inWindow();
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('says once what is typed, and follows what is searched for otherwise', async () => {
    const [{ act, createElement }, { createRoot }, { SearchField }] = [await import('react'), await import('react-dom/client'), await import('./search-field.js')];
    const root = createRoot(document.getElementById('root')!);
    const told: string[] = [];
    // Another function each time, as a page gives it.
    const show = (initial: string) => act(() => root.render(createElement(SearchField, { label: 'Find', initial, onSearch: (query: string) => told.push(query) })));
    const field = () => document.querySelector('input')!;
    const wait = () => act(() => jest.advanceTimersByTime(1_000));

    show('');
    wait();
    expect(told).toEqual([]);
    act(() => {
      Object.getOwnPropertyDescriptor(window.HTMLInputElement.prototype, 'value')!.set!.call(field(), 'ada');
      field().dispatchEvent(new window.Event('input', { bubbles: true }));
    });
    wait();
    show('ada');
    wait();
    expect(told).toEqual(['ada']);
    show('');
    wait();
    expect(field().value).toBe('');
    expect(told).toEqual(['ada']);
    act(() => root.unmount());
  });
});
