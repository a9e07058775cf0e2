import { Injectable } from '@nestjs/common';
import { personOf, type Viewer } from '#access';
import { Database, Outbox } from '#platform';
import { followed, unfollowed } from './follow.events.js';
import { followable, FollowSubjects } from './follow-subjects.js';
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
  follow(viewer: Viewer, subjectId: string): Promise<void> {
    const followerId = personOf(viewer);
    return this.database.transaction(async (sql) => {
      const { kind, id } = await this.subjects.find(sql, viewer, subjectId);
      if (await this.follows.add(sql, followerId, kind, id)) await this.outbox.add(sql, followed, { followerId, kind, subjectId: id });
    });
  }

  /**
   * What one follows can be let go whether or not one can still see it.
   * @throws UserError as FollowSubjects.find, for what one doesn't follow
   */
  unfollow(viewer: Viewer, subjectId: string): Promise<void> {
    const followerId = personOf(viewer);
    const { kind, id } = followable(subjectId);
    return this.database.transaction(async (sql) => {
      if (await this.follows.remove(sql, followerId, kind, id)) await this.outbox.add(sql, unfollowed, { followerId, kind, subjectId: id });
      else await this.subjects.find(sql, viewer, subjectId);
    });
  }
}
