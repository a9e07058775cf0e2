import { Injectable } from '@nestjs/common';
import { TokenBuckets, UserError } from '#platform';

/**
 * Bounds how often one address may begin or end a sign-in: 600 at once, then 20 a second. Sign-ins come in waves from behind one company
 * address, at nine in the morning; a checked response takes about 10 ms. Secrets of 256 bits need no protection from guessing.
 */
@Injectable()
export class RateLimit {
  private readonly buckets = new TokenBuckets({ burst: 600, perSecond: 20 });

  /** @throws UserError RATE_LIMITED */
  take(address: string, now = Date.now()): void {
    if (this.buckets.take(address, 1, now) > 0) throw new UserError('RATE_LIMITED', 'Too many sign-ins from your network at once. Wait a minute and try again.');
  }
}
