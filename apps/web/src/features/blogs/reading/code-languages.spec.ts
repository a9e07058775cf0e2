import { describe, expect, it } from '@jest/globals';
import { inWindow } from '../../../testing/in-window.js';
import { languageOfCode } from './code-languages.js';

describe('The language of code', () => {
  inWindow();

  it.each([['language-typescript', 'TypeScript'], ['language-cpp', 'C++'], ['hljs language-rust', 'Rust'], ['language-plaintext', ''], ['', '']])('of %j is called %j', (className, name) => {
    expect(languageOfCode(Object.assign(document.createElement('code'), { className }))).toBe(name);
  });
});
