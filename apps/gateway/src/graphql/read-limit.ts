import type { Viewer } from '#access';
import { type Config, said, TokenBuckets, tooFast, Turns, type UserError } from '#platform';

/** What the smallest operation counts as: a request costs something whatever it asks for. */
const LEAST = 50;
const APP_FACTOR = 10;
/** Objects that a field counts as when it has been answered: 600,000 fields a minute, some 15 s of a processor. What lists could hold is counted beforehand; how full they were, and how wide, shows then. */
const FIELD = 20;
/** A page needs one or two; a browser sends six, of which two then wait a little. Behind one address, or in one app, are many. */
const PERSON = { atOnce: 4, waiting: 120 };
const MANY = { atOnce: 20, waiting: 200 };
/** What is said to who comes while too many of their own wait; one has had its turn by then. */
const SOON = 2;

/** Bounds how much one person, app or stranger's address asks for, and how much of it at once: the others of the company come in between. */
export class ReadLimit {
  private readonly objects: TokenBuckets;
  private readonly objectsOfApps: TokenBuckets;
  private readonly people = new Turns(PERSON);
  private readonly many = new Turns(MANY);

  constructor({ objectsPerMinute }: Config) {
    this.objects = bucketsOf(objectsPerMinute);
    this.objectsOfApps = bucketsOf(objectsPerMinute * APP_FACTOR);
  }

  /** @param address of who hasn't signed in. @returns what ends the turn. @throws UserError RATE_LIMITED */
  async turn(viewer: Viewer | undefined, address: string): Promise<() => void> {
    const end = await (viewer?.kind === 'person' ? this.people : this.many).take(keyOf(viewer, address));
    if (!end) throw tooMuchAtOnce();
    return end;
  }

  /** @param cost in objects. @throws UserError RATE_LIMITED */
  spend(viewer: Viewer | undefined, address: string, cost: number): void {
    const seconds = this.bucketsOf(viewer).take(keyOf(viewer, address), Math.max(cost, LEAST));
    if (seconds > 0) throw tooFast(said`You have asked for much in a short time; try again in ${seconds} s.`, seconds);
  }

  /** Counts the fields that were answered, which the next request waits for where they were too many. */
  account(viewer: Viewer | undefined, address: string, fields: number): void {
    this.bucketsOf(viewer).owe(keyOf(viewer, address), fields * FIELD);
  }

  private bucketsOf(viewer: Viewer | undefined): TokenBuckets {
    return viewer?.kind === 'app' ? this.objectsOfApps : this.objects;
  }
}

/** Whom something is counted for. */
export function keyOf(viewer: Viewer | undefined, address: string): string {
  return viewer?.principalId ?? address;
}

/** RATE_LIMITED, for whom too much waits already. */
export function tooMuchAtOnce(): UserError {
  return tooFast(said`You ask for much at once; try again in ${SOON} s.`, SOON);
}

function bucketsOf(perMinute: number): TokenBuckets {
  return new TokenBuckets({ burst: perMinute, perSecond: perMinute / 60 });
}
