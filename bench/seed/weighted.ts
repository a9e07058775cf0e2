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
    const wanted = random.fraction() * (this.sums.at(-1) as number);
    let low = 0;
    let high = this.sums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.sums[middle] as number) > wanted) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
