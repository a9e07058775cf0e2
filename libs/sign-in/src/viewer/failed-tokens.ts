import { Inject, Injectable } from '@nestjs/common';
import { LOG, type Log, said, TokenBuckets, tooFast } from '#platform';

/**
 * Tells an address that sends one bad token after another to stop: 60 at once, then one a second. It is a program with a revoked token, or
 * somebody who guesses; good tokens go on from there, as others sit behind the same address and 256 bits need no protection from guessing.
 */
@Injectable()
export class FailedTokens {
  private readonly buckets = new TokenBuckets({ burst: 60, perSecond: 1 });
  /** A line a minute and address, not one for each token. */
  private readonly lines = new TokenBuckets({ burst: 1, perSecond: 1 / 60 });

  constructor(@Inject(LOG) private readonly log: Log) {}

  /** @throws UserError RATE_LIMITED where there were too many */
  count(address: string): void {
    const seconds = this.buckets.take(address);
    if (seconds === 0) return;
    if (this.lines.take(address) === 0) this.log.warn({ client: address }, 'An address sends many tokens that are not valid');
    throw tooFast(said`Too many tokens from your network were not valid. Wait ${seconds} s, and see that your programs have current ones.`, seconds);
  }
}
