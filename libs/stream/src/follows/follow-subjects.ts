import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { ChannelsRepository, EVERYONE_CHANNEL } from '#channels';
import { PeopleRepository } from '#people';
import { notFound, parseId, type Sql, UserError } from '#platform';
import { TagsRepository } from '#tags';
import type { FollowKind } from './follow.entity.js';

export interface FollowSubject {
  readonly kind: FollowKind;
  readonly id: string;
}

/** A map, as an id may claim any type, such as `constructor`, which objects inherit. */
const KINDS = new Map<string, FollowKind>([['person', 'PERSON'], ['channel', 'CHANNEL'], ['tag', 'TAG']]);

/** Finds what is to be followed, among what the viewer may see. */
@Injectable()
export class FollowSubjects {
  constructor(
    private readonly people: PeopleRepository,
    private readonly channels: ChannelsRepository,
    private readonly tags: TagsRepository,
  ) {}

  /** @throws UserError BAD_USER_INPUT for an id of another type, oneself or EVERYONE; NOT_FOUND */
  async find(sql: Sql, viewer: Viewer, id: string): Promise<FollowSubject> {
    const parsed = parseId(id);
    const kind = parsed && KINDS.get(parsed.type);
    if (!parsed || !kind) throw new UserError('BAD_USER_INPUT', 'Expected the id of a person, a channel or a tag.', 'subjectId');
    if (parsed.uuid === viewer.personId) throw new UserError('BAD_USER_INPUT', 'You cannot follow yourself; your own posts are in your Home anyway.', 'subjectId');
    if (parsed.uuid === EVERYONE_CHANNEL) throw new UserError('BAD_USER_INPUT', 'Everyone is a timeline of its own and cannot be followed.', 'subjectId');
    const [found] = await this.rows(kind, sql, viewer, parsed.uuid);
    if (!found) throw notFound(kind.toLowerCase(), 'subjectId');
    return { kind, id: parsed.uuid };
  }

  private rows(kind: FollowKind, sql: Sql, viewer: Viewer, id: string): Promise<object[]> {
    if (kind === 'PERSON') return this.people.byIds(sql, viewer, [id]);
    return kind === 'TAG' ? this.tags.byIds(sql, viewer, [id]) : this.channels.byIds(sql, viewer, [id]);
  }
}
