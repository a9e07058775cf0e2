import { describe, expect, it } from '@jest/globals';
import { OnceKey } from './once-key.js';

describe('The key of what is to be made once', () => {
  it('stays for the same input, and is another for another, and after it was taken', () => {
    const key = new OnceKey();
    const first = key.for({ title: 'On quays' });
    expect(key.for({ title: 'On quays' })).toBe(first);
    const second = key.for({ title: 'On quays and piers' });
    expect(second).not.toBe(first);
    key.taken();
    expect(key.for({ title: 'On quays and piers' })).not.toBe(second);
  });
});
