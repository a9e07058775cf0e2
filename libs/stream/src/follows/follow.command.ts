import { Injectable } from '@nestjs/common';
import { personOf, type Viewer } from '#access';
import { Database, Outbox } from '#platform';
import { followed, unfollowed } from './follow.events.js';
import { type FollowSubject, FollowSubjects } from './follow-subjects.js';
import { FollowsRepository } from './follows.repository.js';

/** Follows a person, a channel or a tag, or ends that. Doing either twice is once. */
@Injectable()
export class FollowCommand {
  constructor(
    private readonly database: Database,
    private readonly subjects: FollowSubjects,
    private readonly follows: FollowsRepository,
    private readonly outbox: Outbox,
  ) {}

  /** @throws UserError as FollowSubjects.find */
  follow(viewer: Viewer, subjectId: string): Promise<FollowSubject> {
    return this.change(viewer, subjectId, true);
  }

  /** @throws UserError as FollowSubjects.find */
  unfollow(viewer: Viewer, subjectId: string): Promise<FollowSubject> {
    return this.change(viewer, subjectId, false);
  }

  private change(viewer: Viewer, subjectId: string, wanted: boolean): Promise<FollowSubject> {
    const followerId = personOf(viewer);
    return this.database.transaction(async (sql) => {
      const subject = await this.subjects.find(sql, viewer, subjectId);
      const changed = await this.follows[wanted ? 'add' : 'remove'](sql, followerId, subject.kind, subject.id);
      if (changed) await this.outbox.add(sql, wanted ? followed : unfollowed, { followerId, kind: subject.kind, subjectId: subject.id });
      return subject;
    });
  }
}
