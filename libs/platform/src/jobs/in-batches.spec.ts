import { describe, expect, it } from '@jest/globals';
import { inBatches, untilNone } from './in-batches.js';

describe('batches', () => {
  const upTo = (last: number, done: number[]) => (place: number) => {
    done.push(place);
    return Promise.resolve(place < last ? place + 1 : undefined);
  };

  it('go on from place to place until there is no more', async () => {
    const done: number[] = [];
    expect(await inBatches(1, upTo(4, done))).toBeUndefined();
    expect(done).toEqual([1, 2, 3, 4]);
  });

  it('stop after so many, and say where to go on', async () => {
    const done: number[] = [];
    expect(await inBatches(1, upTo(4, done), 2)).toBe(3);
    expect(done).toEqual([1, 2]);
  });

  it('end with the first that did less than it could', async () => {
    const left = [5, 5, 3, 5];
    await untilNone(5, () => Promise.resolve(left.shift() as number));
    expect(left).toEqual([5]);
  });

  it('end with a fault, which is the caller’s', async () => {
    await expect(untilNone(5, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  });
});
