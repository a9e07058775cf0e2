import { describe, expect, it } from '@jest/globals';
import { lineUp, onLineUp } from './line.js';

describe('When the hub is heard again', () => {
  it('does once what waited for it, unless that was taken back', () => {
    const done: string[] = [];
    onLineUp(() => done.push('told'));
    onLineUp(() => done.push('given up'))();
    lineUp();
    lineUp();
    expect(done).toEqual(['told']);
  });
});
