import { Injectable } from '@nestjs/common';
import { personOf, type Viewer } from '#access';
import { Database, notFound, said, UserError } from '#platform';
import type { MuteEntity } from './mute.entity.js';
import { MuteSubjects } from './mute-subjects.js';
import { type Muted, MutesRepository } from './mutes.repository.js';
import { takeWords } from './words-to-find.js';

const MAX_MUTES = 1_000;

export interface MuteInput {
  /** Id of a person, a channel or a tag; or else a word. */
  readonly subjectId?: string | null | undefined;
  readonly word?: string | null | undefined;
  readonly until?: Date | null | undefined;
}

/** Keeps out of one's own Home what a person, a channel or a tag brings, or what says a word; or ends that. */
@Injectable()
export class MuteCommand {
  constructor(
    private readonly database: Database,
    private readonly subjects: MuteSubjects,
    private readonly mutes: MutesRepository,
  ) {}

  /**
   * What is muted already gets the new end.
   * @throws UserError BAD_USER_INPUT for both or neither of subject and word, an end in the past, oneself, EVERYONE, a word without letters, past
   * 1,000; NOT_FOUND for what one may not see. @returns UUID
   */
  mute(viewer: Viewer, input: MuteInput): Promise<string> {
    const personId = personOf(viewer);
    const until = input.until ?? null;
    if (until && until.getTime() <= Date.now()) throw new UserError('BAD_USER_INPUT', 'until lies in the past; give a time to come.', 'until');
    if ((input.subjectId == null) === (input.word == null)) throw new UserError('BAD_USER_INPUT', 'Give subjectId or word, one of them.', 'subjectId');
    return this.database.transaction(async (sql) => {
      const what: Muted = input.subjectId == null
        ? { kind: 'WORD', word: (await takeWords(sql, [input.word as string], 'word'))[0] as string }
        : await this.subjects.find(sql, viewer, input.subjectId);
      const count = await this.mutes.hold(sql, personId);
      const known = await this.mutes.change(sql, personId, what, until);
      if (!known && count >= MAX_MUTES) throw new UserError('BAD_USER_INPUT', said`You mute ${MAX_MUTES} people, channels, tags and words; end one to mute another.`);
      const mute = known ?? (await this.mutes.insert(sql, personId, what, until));
      return mute.id;
    });
  }

  /** @throws UserError NOT_FOUND. @returns what it was */
  async unmute(viewer: Viewer, id: string): Promise<MuteEntity> {
    const mute = await this.mutes.delete(this.database, personOf(viewer), id);
    if (!mute) throw notFound('mute', 'muteId');
    return mute;
  }
}
