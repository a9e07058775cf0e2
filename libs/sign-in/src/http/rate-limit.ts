import { Injectable } from '@nestjs/common';
import { UserError } from '#platform';

/** Sign-ins come in waves from behind one company address, at nine in the morning; a checked response takes about 10 ms. */
const BURST = 600;
const PER_SECOND = 20;
const MAX_ADDRESSES = 20_000;

interface Bucket {
  left: number;
  at: number;
}

/**
 * Bounds how often one address may begin or end a sign-in: 600 at once, then 20 a second. It counts in each gateway by itself, as it
 * protects that gateway's processor; secrets of 256 bits need no protection from guessing.
 */
@Injectable()
export class RateLimit {
  private readonly buckets = new Map<string, Bucket>();

  /** @throws UserError RATE_LIMITED */
  take(address: string, now = Date.now()): void {
    const bucket = this.buckets.get(address) ?? { left: BURST, at: now };
    bucket.left = Math.min(BURST, bucket.left + ((now - bucket.at) / 1000) * PER_SECOND);
    bucket.at = now;
    if (bucket.left < 1) throw new UserError('RATE_LIMITED', 'Too many sign-ins from your network at once. Wait a minute and try again.');
    bucket.left -= 1;
    if (this.buckets.size >= MAX_ADDRESSES) this.buckets.clear();
    this.buckets.set(address, bucket);
  }
}
