import { Injectable } from '@nestjs/common';
import type { RequestContext } from '#access';
import { PersonLoader } from '#people';
import { AudienceSizeLoader } from './audience-size.loader.js';
import { LEAST_AUDIENCE, SEEN_FOR_DEPARTMENTS, told, toldSeen } from './floor.js';
import { KnownPeopleLoader, ReachDaysLoader, ReachLoader } from './reach.loader.js';
import type { CountedDay } from './reach.repository.js';
import { ReachRightsLoader } from './reach-rights.loader.js';
import type { Reach, ReachDay } from './reach.type.js';

/** What is asked about. */
export interface ReachSubject {
  readonly id: string;
  readonly audienceId: string;
  readonly authorId: string;
}

/** Makes what was counted fit to be told to those who wrote it. */
@Injectable()
export class ReachFigures {
  constructor(
    private readonly rights: ReachRightsLoader,
    private readonly counted: ReachLoader,
    private readonly known: KnownPeopleLoader,
    private readonly byDay: ReachDaysLoader,
    private readonly audiences: AudienceSizeLoader,
    private readonly people: PersonLoader,
  ) {}

  mayBeSeen(context: RequestContext, { id }: ReachSubject): Promise<boolean> {
    return this.rights.load(context, id);
  }

  /** Null for everybody else, and where too few may read it. */
  async of(context: RequestContext, subject: ReachSubject): Promise<Reach | null> {
    if (!(await this.mayBeSeen(context, subject))) return null;
    // Who wrote it doesn't count.
    const audience = (await this.audiences.load(context, subject.audienceId)) - 1;
    if (audience < LEAST_AUDIENCE) return null;
    const [counted, known, days, author] = await Promise.all([
      this.counted.load(context, subject.id), this.known.load(context, subject.id), this.byDay.load(context, subject.id), this.people.load(context, subject.authorId),
    ]);
    const { heldSeen = 0, heldRead = 0 } = counted ?? {};
    const viewed = told(counted?.seen ?? 0, heldSeen);
    const seen = toldSeen(viewed, known);
    // Less is held back of those who read it than of those who saw it, by chance: more can't have read it, as it is told.
    const read = viewed === null ? null : atMost(viewed, told(counted?.read ?? 0, heldRead));
    const official = author?.officialLabel != null;
    return {
      seen, read, departments: (viewed ?? 0) < SEEN_FOR_DEPARTMENTS ? 0 : (counted?.departments ?? 0), days: toldDays(days, heldSeen),
      audience: official ? audience : null, percentReached: official && seen !== null ? Math.min(100, Math.floor((100 * seen) / audience)) : null,
      // That there is a first view, too, is told by no more than a figure.
      countedUntil: viewed === null ? null : (counted?.closesAt ?? null),
    };
  }
}

function atMost(most: number, figure: number | null): number | null {
  return figure === null ? null : Math.min(most, figure);
}

function toldDays(days: readonly CountedDay[], held: number): ReachDay[] {
  let [sum, last] = [0, 0];
  return days.flatMap(({ day, seen }) => {
    sum += seen;
    const step = told(sum, held) ?? 0;
    if (step === last) return [];
    last = step;
    return [{ day, seen: step }];
  });
}
