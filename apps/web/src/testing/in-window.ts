import { afterAll, beforeAll } from '@jest/globals';
import { JSDOM } from 'jsdom';

/** Gives the specs that are described a window as React wants it, with the address `url`. */
export function inWindow(url?: string): void {
  let close: () => void;
  beforeAll(() => {
    close = openWindow(url);
  });
  afterAll(() => close());
}

/** @returns what closes it */
function openWindow(url = 'http://localhost:3000/'): () => void {
  const dom = new JSDOM('<!doctype html><div id="root"></div>', { url, pretendToBeVisual: true });
  const names = ['window', 'document', 'location', 'navigator', 'localStorage', 'sessionStorage', 'HTMLElement', 'Event', 'Node'] as const;
  const before = names.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  for (const name of names) Object.defineProperty(globalThis, name, { configurable: true, writable: true, value: name === 'window' ? dom.window : dom.window[name] });
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  return () => {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
    dom.window.close();
  };
}
