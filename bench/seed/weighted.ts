import { indexOfShare } from './index-of-share.js';
import type { Random } from './random.js';

/** Picks indexes, some far more often than others: the n-th with weight 1 / (n + 10) ^ 0.7, as few write much and many little. */
export class Weighted {
  private readonly sums: Float64Array;

  constructor(count: number) {
    this.sums = new Float64Array(count);
    let sum = 0;
    for (let i = 0; i < count; i++) this.sums[i] = sum += (i + 10) ** -0.7;
  }

  pick(random: Random): number {
    return indexOfShare(this.sums, random.fraction() * (this.sums.at(-1) as number));
  }
}
