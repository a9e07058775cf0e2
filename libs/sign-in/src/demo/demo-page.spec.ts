import { describe, expect, it } from '@jest/globals';
import { initialsOf } from './demo-page.js';

describe('initialsOf', () => {
  it.each([
    ['Ada Moreira', 'AM'], ['José Manuel Rocha', 'JR'], ['Dr. Ulrike Hansen', 'UH'], ['Ada', 'A'], ['王小明', '明'], ['émile Zola', 'ÉZ'], ['J Doe', 'JD'], ['', '?'], ['🙂', '?'],
  ])('of %s are %s', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
});
