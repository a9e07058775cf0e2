import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { ChannelsRepository } from '#channels';
import { PeopleRepository } from '#people';
import { decodeId, notFound, said, type Sql, UserError } from '#platform';
import { takeWords } from '#stream';
import { parseTag, TagsRepository } from '#tags';
import type { FeedSource } from './saved-feeds.repository.js';

export interface FeedRuleInput {
  readonly personIds?: readonly string[] | null | undefined;
  readonly channelIds?: readonly string[] | null | undefined;
  readonly tags?: readonly string[] | null | undefined;
  readonly words?: readonly string[] | null | undefined;
}

/** Finds what a feed is to be made of, among what the viewer may see. */
@Injectable()
export class FeedSources {
  constructor(
    private readonly people: PeopleRepository,
    private readonly channels: ChannelsRepository,
    private readonly tags: TagsRepository,
  ) {}

  /** @param most of each kind. @throws UserError BAD_USER_INPUT past that, and for what is no id, tag or word; NOT_FOUND */
  async find(sql: Sql, viewer: Viewer, input: FeedRuleInput, most: number): Promise<FeedSource[]> {
    for (const [field, named] of Object.entries(input)) {
      if (Array.isArray(named) && named.length > most) throw new UserError('BAD_USER_INPUT', said`${field} names ${named.length}; ${most} are allowed.`, field);
    }
    const personIds = (input.personIds ?? []).map((id) => decodeId('person', id, 'personIds'));
    const channelIds = (input.channelIds ?? []).map((id) => decodeId('channel', id, 'channelIds'));
    assertAll(personIds, await this.people.byIds(sql, viewer, personIds), 'person', 'personIds');
    assertAll(channelIds, await this.channels.byIds(sql, viewer, channelIds), 'channel', 'channelIds');
    const tagIds: string[] = [];
    for (const name of input.tags ?? []) {
      const tag = await this.tags.byName(sql, viewer, parseTag(name, 'tags'));
      if (!tag) throw notFound('tag', 'tags');
      tagIds.push(tag.id);
    }
    const words = await takeWords(sql, input.words ?? [], 'words');
    const subject = (kind: FeedSource['kind']) => (subjectId: string): FeedSource => ({ kind, subjectId, word: null });
    return [
      ...personIds.map(subject('PERSON')), ...channelIds.map(subject('CHANNEL')), ...tagIds.map(subject('TAG')),
      ...words.map((word): FeedSource => ({ kind: 'WORD', subjectId: null, word })),
    ];
  }
}

function assertAll(ids: readonly string[], found: readonly { id: string }[], what: string, field: string): void {
  const known = new Set(found.map(({ id }) => id));
  if (ids.some((id) => !known.has(id))) throw notFound(what, field);
}
