import { describe, expect, it } from '@jest/globals';
import { sizeOf } from './size-of.js';

describe('sizeOf', () => {
  it.each([{ text: 'Words', list: [1, 2, true, null] }, 'text', [], Array.from({ length: 300_000 }, () => 'a')])('is about the length of the JSON', (value) => {
    const { length } = JSON.stringify(value);
    expect(Math.abs(sizeOf(value) - length)).toBeLessThan(length * 0.3 + 12);
  });

  it('isn’t troubled by depth', () => {
    let deep: unknown = 'text';
    for (let i = 0; i < 100_000; i++) deep = [deep];
    expect(sizeOf(deep)).toBeGreaterThan(100_000);
  });

  it('stops where it is too much anyway', () => {
    expect(sizeOf(Array.from({ length: 1_000 }, () => 'x'.repeat(100)), 500)).toBeLessThan(1_000);
  });
});
