import { describe, expect, it } from '@jest/globals';
import { RateLimit } from './rate-limit.js';

describe('RateLimit', () => {
  it('lets an address go on at 20 a second after 600 at once, and others meanwhile', () => {
    const rate = new RateLimit();
    for (let i = 0; i < 600; i++) rate.take('10.0.0.1', 0);
    expect(() => rate.take('10.0.0.1', 0)).toThrow(expect.objectContaining({ code: 'RATE_LIMITED' }));
    rate.take('10.0.0.2', 0);
    for (let i = 0; i < 20; i++) rate.take('10.0.0.1', 1_000);
    expect(() => rate.take('10.0.0.1', 1_000)).toThrow(expect.objectContaining({ code: 'RATE_LIMITED' }));
  });
});
