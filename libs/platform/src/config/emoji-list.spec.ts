import { describe, expect, it } from '@jest/globals';
import { loadConfig } from './config.js';

const reactionsOf = (TIDINGS_REACTIONS?: string) => loadConfig({ TIDINGS_REACTIONS }).reactions;

describe('TIDINGS_REACTIONS', () => {
  it('has a default', () => {
    expect(reactionsOf()).toEqual(['👍', '❤️', '🎉', '😄', '💡', '👀']);
    expect(reactionsOf('')).toHaveLength(6);
  });

  it('is a list of emoji, in its order, written as Unicode recommends', () => {
    expect(reactionsOf(' 🇵🇹 ,👩🏽‍🔬, \u2764,1️⃣')).toEqual(['🇵🇹', '👩🏽‍🔬', '\u2764\uFE0F', '1️⃣']);
  });

  it.each(['👍,', 'like', '👍👍', '👍,👍', '❤️,\u2764', '👍 ❤️', ':+1:', '1', Array(21).fill('👍').join()])('refuses %j', (text) => {
    expect(() => reactionsOf(text)).toThrow(/^TIDINGS_REACTIONS: must be 1 to 20 different emoji/);
  });
});
