import { Injectable } from '@nestjs/common';
import { personOf, type Viewer } from '#access';
import { Database } from '#platform';
import { type Subject, Subjects } from '../subjects/subjects.js';
import { ReactionSet } from './reaction-set.js';
import { ReactionsRepository } from './reactions.repository.js';

/** Reacts to a post or an article, or takes that back. Doing either twice is once. */
@Injectable()
export class ReactCommand {
  constructor(
    private readonly database: Database,
    private readonly subjects: Subjects,
    private readonly set: ReactionSet,
    private readonly reactions: ReactionsRepository,
  ) {}

  /**
   * One reaction a person and subject: another emoji takes the first one's place. For a repost, what it passes on is reacted to.
   * @param subjectId a TypeID
   * @throws UserError BAD_USER_INPUT for an emoji that isn't of the set, and as Subjects.findPublished
   */
  react(viewer: Viewer, subjectId: string, emoji: string): Promise<Subject> {
    const personId = personOf(viewer);
    const accepted = this.set.accept(emoji);
    return this.database.transaction(async (sql) => {
      const subject = await this.subjects.findPublished(sql, viewer, subjectId);
      await this.reactions.set(sql, { subjectId: subject.id, personId, emoji: accepted });
      return subject;
    });
  }

  /** @param subjectId a TypeID. @throws UserError as Subjects.find */
  unreact(viewer: Viewer, subjectId: string): Promise<Subject> {
    const personId = personOf(viewer);
    return this.database.transaction(async (sql) => {
      const subject = await this.subjects.find(sql, viewer, subjectId);
      await this.reactions.remove(sql, subject.id, personId);
      return subject;
    });
  }
}
