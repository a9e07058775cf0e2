import { Injectable } from '@nestjs/common';
import { assertMayRestrict, personOf, type Viewer } from '#access';
import { Audit } from '#audit';
import { ChangeAvatarCommand, PeopleRepository, type PersonEntity } from '#people';
import { cleanText, Database, notFound, said, UserError } from '#platform';

const MAX_REASON = 1_000;
/** What the audit record calls it. */
export const AVATAR_REMOVED = 'person.avatar-removed';

/** A moderator takes somebody's picture away: their initials are shown, they are told why, and the audit record says who did it. */
@Injectable()
export class RemoveAvatarCommand {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleRepository,
    private readonly change: ChangeAvatarCommand,
    private readonly audit: Audit,
  ) {}

  /**
   * @param personId UUID
   * @throws UserError FORBIDDEN for all but moderators, NOT_FOUND, BAD_USER_INPUT without a reason, CONFLICT where there is no picture
   */
  run(viewer: Viewer, personId: string, words: string): Promise<PersonEntity> {
    assertMayRestrict(viewer);
    personOf(viewer);
    const reason = cleanText(words, { field: 'reason', max: MAX_REASON, multiline: true });
    return this.database.transaction(async (sql) => {
      const [person] = await this.people.byIds(sql, viewer, [personId]);
      if (!person) throw notFound('person', 'personId');
      if (person.avatarId === null) throw new UserError('CONFLICT', said`${person.displayName} has no picture.`, 'personId');
      await this.audit.record(sql, { actor: viewer, action: AVATAR_REMOVED, subjectId: personId, details: { avatarId: person.avatarId, reason } });
      return this.change.run(sql, personId, null);
    });
  }
}
