import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config, said, sizeOf, TokenBuckets, tooFast } from '#platform';
import type { Viewer } from '../viewer/viewer.js';

/** An input of this many characters of JSON counts as one change more; an article of 1 MB takes as long as fifty posts. */
const UNITS_A_CHANGE = 20_000;
const APP_FACTOR = 10;

/** Bounds how fast one person or app changes things: a program that runs wild, or somebody with a script, doesn't fill everybody's stream. */
@Injectable()
export class WriteLimit {
  private readonly people: TokenBuckets;
  private readonly apps: TokenBuckets;

  constructor(@Inject(CONFIG) { writesPerMinute }: Config) {
    this.people = bucketsOf(writesPerMinute);
    this.apps = bucketsOf(writesPerMinute * APP_FACTOR);
  }

  /** @throws UserError RATE_LIMITED */
  take(viewer: Viewer, input: object): void {
    const weight = 1 + Math.floor(sizeOf(input) / UNITS_A_CHANGE);
    const seconds = (viewer.kind === 'app' ? this.apps : this.people).take(viewer.principalId, weight);
    if (seconds > 0) throw tooFast(said`You have changed much in a short time; try again in ${seconds} s.`, seconds);
  }
}

function bucketsOf(perMinute: number): TokenBuckets {
  return new TokenBuckets({ burst: 2 * perMinute, perSecond: perMinute / 60 });
}
