import { Inject, Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { CONFIG, type Config, said, tooFast, Turns, UserError } from '#platform';

/** Of this process's connections to the database, one in so many is for searches: all others find theirs free, however much is searched for. */
const SHARE = 4;
/** Kinds that one person, or one app, looks for at once, and that wait: more than two of the costliest requests ask for, of forty searches for everything. */
const OF_ONE = { atOnce: 2, waiting: 500 };
/** Of all together; each has two in it at most. */
const WAITING = 400;
/** Seconds. */
const SOON = 2;

/** Searches take turns: a part of the database's connections is theirs, and everybody comes in between who searches less. */
@Injectable()
export class SearchTurns {
  private readonly own = new Turns(OF_ONE);
  private readonly all: Turns;

  constructor(@Inject(CONFIG) { database }: Config) {
    this.all = new Turns({ atOnce: Math.max(1, Math.floor(database.poolSize / SHARE)), waiting: WAITING });
  }

  /**
   * Runs `work` when it is its turn.
   * @param abandoned nobody waits for it any more, as when one has typed on: it isn't begun
   * @throws UserError RATE_LIMITED where too many wait
   */
  async run<Result>({ principalId }: Viewer, abandoned: AbortSignal | undefined, work: () => Promise<Result>): Promise<Result> {
    const endOwn = await this.own.take(principalId);
    if (!endOwn) throw tooFast(said`You are searching for much at once; try again in ${SOON} s.`, SOON);
    try {
      const end = await this.all.take('');
      if (!end) throw tooFast(said`Many people are searching just now; try again in ${SOON} s.`, SOON);
      try {
        if (abandoned?.aborted) throw new UserError('UNAVAILABLE', 'Nobody waits for this search any more.');
        return await work();
      } finally {
        end();
      }
    } finally {
      endOwn();
    }
  }
}
