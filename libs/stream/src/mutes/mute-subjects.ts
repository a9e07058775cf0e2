import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { EVERYONE_CHANNEL } from '#channels';
import { notFound, type Sql, UserError } from '#platform';
import { type FollowSubject, FollowSubjects, followable } from '../follows/follow-subjects.js';

/** Finds what is to be muted, among what the viewer may see. */
@Injectable()
export class MuteSubjects {
  constructor(private readonly subjects: FollowSubjects) {}

  /** @throws UserError BAD_USER_INPUT for an id of another type, oneself or EVERYONE; NOT_FOUND */
  async find(sql: Sql, viewer: Viewer, subjectId: string): Promise<FollowSubject & { readonly subjectId: string }> {
    const subject = followable(subjectId);
    if (subject.id === viewer.personId) throw new UserError('BAD_USER_INPUT', 'You cannot mute yourself.', 'subjectId');
    if (subject.id === EVERYONE_CHANNEL) throw new UserError('BAD_USER_INPUT', 'Everyone is where posts without a channel go; mute people, tags or words instead.', 'subjectId');
    if (!(await this.subjects.isVisible(sql, viewer, subject))) throw notFound(subject.kind.toLowerCase(), 'subjectId');
    return { ...subject, subjectId: subject.id };
  }
}
