export interface BucketRule {
  /** How much is let through at once. */
  readonly burst: number;
  /** How much comes back each second. */
  readonly perSecond: number;
}

interface Bucket {
  left: number;
  at: number;
}

const MAX_KEYS = 20_000;

/**
 * Bounds how often something happens for each of many keys: a burst at once, then so much a second. It counts in each process by itself, as it
 * protects that process and what is behind it from one who asks without end; the keys that were asked for longest ago are forgotten.
 */
export class TokenBuckets {
  private readonly buckets = new Map<string, Bucket>();

  constructor(private readonly rule: BucketRule) {}

  /** @param weight what it counts as. @returns 0, or the whole seconds after which it would be let through */
  take(key: string, weight = 1, now = Date.now()): number {
    const bucket = this.filled(key, now);
    const seconds = this.secondsTo(weight, bucket);
    if (seconds === 0) bucket.left -= Math.min(weight, this.rule.burst);
    return seconds;
  }

  /** As `take` would say, without taking anything. */
  wait(key: string, weight = 1, now = Date.now()): number {
    return this.secondsTo(weight, this.filled(key, now));
  }

  /** Counts what has happened already, even if it is more than is left: the key waits until that has come back, for twice as long as a whole burst takes at most. */
  owe(key: string, weight: number, now = Date.now()): void {
    const bucket = this.filled(key, now);
    bucket.left = Math.max(bucket.left - weight, -this.rule.burst);
  }

  private secondsTo(weight: number, { left }: Bucket): number {
    // What weighs more than all that is let through at once needs a full bucket.
    const missing = Math.min(weight, this.rule.burst) - left;
    return missing > 0 ? Math.ceil(missing / this.rule.perSecond) : 0;
  }

  private filled(key: string, now: number): Bucket {
    const { burst, perSecond } = this.rule;
    const bucket = this.buckets.get(key) ?? { left: burst, at: now };
    bucket.left = Math.min(burst, bucket.left + ((now - bucket.at) / 1000) * perSecond);
    bucket.at = now;
    this.keep(key, bucket);
    return bucket;
  }

  /** A map keeps the order in which keys were put in. */
  private keep(key: string, bucket: Bucket): void {
    this.buckets.delete(key);
    this.buckets.set(key, bucket);
    if (this.buckets.size <= MAX_KEYS) return;
    const [oldest] = this.buckets.keys();
    this.buckets.delete(oldest as string);
  }
}
