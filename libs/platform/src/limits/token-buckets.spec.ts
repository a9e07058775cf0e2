import { describe, expect, it } from '@jest/globals';
import { TokenBuckets } from './token-buckets.js';

describe('TokenBuckets', () => {
  const buckets = () => new TokenBuckets({ burst: 10, perSecond: 2 });

  it('let a burst through, then so much a second, for each key by itself', () => {
    const some = buckets();
    for (let i = 0; i < 10; i++) expect(some.take('ada', 1, 0)).toBe(0);
    expect(some.take('ada', 1, 0)).toBe(1);
    expect(some.take('bob', 1, 0)).toBe(0);
    expect([some.take('ada', 1, 1_000), some.take('ada', 1, 1_000), some.take('ada', 1, 1_000)]).toEqual([0, 0, 1]);
    expect(some.take('ada', 10, 1_000_000)).toBe(0);
  });

  it('say how long to wait for what weighs more, and let it through when all is there', () => {
    const some = buckets();
    expect(some.take('ada', 4, 0)).toBe(0);
    expect(some.take('ada', 500, 0)).toBe(2);
    expect(some.take('ada', 500, 2_000)).toBe(0);
  });

  it('say how long to wait without taking anything', () => {
    const some = buckets();
    for (let i = 0; i < 20; i++) expect(some.wait('ada', 10, 0)).toBe(0);
    expect([some.take('ada', 10, 0), some.wait('ada', 1, 0), some.wait('ada', 1, 1_000)]).toEqual([0, 1, 0]);
  });

  it('have one wait for what happened already, but not for ever', () => {
    const some = buckets();
    some.owe('ada', 14, 0);
    expect([some.take('ada', 1, 0), some.take('bob', 1, 0), some.take('ada', 1, 2_500)]).toEqual([3, 0, 0]);
    some.owe('ada', 1_000_000, 2_500);
    expect([some.wait('ada', 10, 2_500), some.take('ada', 10, 12_500)]).toEqual([10, 0]);
  });

  it('forget whom they heard of longest ago', () => {
    const some = buckets();
    for (let i = 0; i < 10; i++) some.take('first', 1, 0);
    for (let i = 0; i < 20_000; i++) some.take(`key ${i}`, 10, 0);
    expect([some.take('first', 1, 0), some.take('key 19999', 1, 0)]).toEqual([0, 1]);
  });
});
