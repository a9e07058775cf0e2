import { describe, expect, it } from '@jest/globals';
import { placeIn } from './place-in-address.js';

describe('The place that an address names', () => {
  it.each([['#the-%E6%B0%B4', 'the-水'], ['#50%', '50%'], ['', '']])('%s', (hash, name) => expect(placeIn(hash)).toBe(name));
});
