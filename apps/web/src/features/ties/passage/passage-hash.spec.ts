import { describe, expect, it } from '@jest/globals';
import { passageHash } from './passage-hash.js';

describe('A passage in an address', () => {
  it('is there whole where it is short', () => expect(Object.fromEntries(new URLSearchParams(passageHash('The tide turns', 7)))).toEqual({ passage: 'The tide turns', at: '7' }));

  it('is there by its beginning and its end where it is long, and no character is cut in two', () => {
    const waves = '🌊'.repeat(200);
    expect(Object.fromEntries(new URLSearchParams(passageHash(`a${waves}`, 0)))).toEqual({ passage: `a${'🌊'.repeat(99)}`, to: '🌊'.repeat(50), at: '0' });
  });
});
