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

/** What an id says of itself. @throws UserError BAD_USER_INPUT where it isn't a person's, a channel's or a tag's */
export function followable(subjectId: string): FollowSubject {
  const parsed = parseId(subjectId);
  const kind = parsed && KINDS.get(parsed.type);
  if (!parsed || !kind) throw new UserError('BAD_USER_INPUT', 'Expected the id of a person, a channel or a tag.', 'subjectId');
  return { kind, id: parsed.uuid };
}

/** Finds what is to be followed, among what the viewer may see. */
@Injectable()
export class FollowSubjects {
  constructor(
    private readonly people: PeopleRepository,
    private readonly channels: ChannelsRepository,
    private readonly tags: TagsRepository,
  ) {}

  /** @throws UserError BAD_USER_INPUT for an id of another type, oneself or EVERYONE; NOT_FOUND */
  async find(sql: Sql, viewer: Viewer, subjectId: string): Promise<FollowSubject> {
    const { kind, id } = followable(subjectId);
    if (id === viewer.personId) throw new UserError('BAD_USER_INPUT', 'You cannot follow yourself; your own posts are in your Home anyway.', 'subjectId');
    if (id === EVERYONE_CHANNEL) throw new UserError('BAD_USER_INPUT', 'Everyone is a timeline of its own and cannot be followed.', 'subjectId');
    if (!(await this.isVisible(sql, viewer, { kind, id }))) throw notFound(kind.toLowerCase(), 'subjectId');
    return { kind, id };
  }

  async isVisible(sql: Sql, viewer: Viewer, { kind, id }: FollowSubject): Promise<boolean> {
    return (await this.rows(kind, sql, viewer, id)).length > 0;
  }

  private rows(kind: FollowKind, sql: Sql, viewer: Viewer, id: string): Promise<object[]> {
    if (kind === 'PERSON') return this.people.byIds(sql, viewer, [id]);
    return kind === 'TAG' ? this.tags.byIds(sql, viewer, [id]) : this.channels.byIds(sql, viewer, [id]);
  }
}
