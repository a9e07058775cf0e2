import { describe, expect, it } from '@jest/globals';
import { Turns } from './turns.js';

describe('Turns', () => {
  it('lets so many of a key through at once, the others in their order, and sends away who finds too many waiting', async () => {
    const turns = new Turns({ atOnce: 2, waiting: 2 });
    const order: string[] = [];
    const first = await turns.take('ada');
    await turns.take('ada');
    const third = turns.take('ada').then((end) => (order.push('third'), end));
    const fourth = turns.take('ada').then((end) => (order.push('fourth'), end));
    expect(await turns.take('ada')).toBeUndefined();
    expect(await turns.take('bob')).toBeDefined();
    expect(order).toEqual([]);
    first?.();
    first?.();
    const end = await third;
    expect(order).toEqual(['third']);
    end?.();
    await fourth;
    expect(order).toEqual(['third', 'fourth']);
  });
});
