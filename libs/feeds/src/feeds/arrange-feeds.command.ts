import { Injectable } from '@nestjs/common';
import { personOf, type Viewer } from '#access';
import { cleanText, Database, decodeId, Idempotency, notFound, said, type Sql, UserError } from '#platform';
import { type FeedRuleInput, FeedSources } from './feed-sources.js';
import type { SavedFeedEntity, SavedFeedKind } from './saved-feed.entity.js';
import { type FeedSource, SavedFeedsRepository } from './saved-feeds.repository.js';

const MAX_FEEDS = 50;
const MAX_NAME = 50;
/** People of a list; and people, channels, tags and words of a rule, each. */
const MAX_SOURCES = { LIST: 500, RULE: 50 } as const;

export interface FeedInput extends FeedRuleInput {
  readonly name: string;
  readonly articlesOnly?: boolean | null | undefined;
}

/** Makes, changes and removes one's own feeds and lists. */
@Injectable()
export class ArrangeFeedsCommand {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly sources: FeedSources,
    private readonly feeds: SavedFeedsRepository,
  ) {}

  /**
   * @throws UserError BAD_USER_INPUT for a name out of bounds, past 50 feeds, too much of a kind, a rule that asks nothing, and a list of anything but
   * people; NOT_FOUND for what one may not see; CONFLICT for one's own name twice. @returns UUID
   */
  create(viewer: Viewer, kind: SavedFeedKind, input: FeedInput, key: string | undefined): Promise<string> {
    const personId = personOf(viewer);
    const name = nameFrom(input.name);
    return this.database.transaction((sql) =>
      this.idempotency.once(sql, { principalId: personId, operation: 'createSavedFeed', key, input: { ...input, kind, name } }, async () => {
        await this.feeds.hold(sql, personId);
        if ((await this.feeds.of(sql, personId)).length >= MAX_FEEDS) throw new UserError('BAD_USER_INPUT', said`You have ${MAX_FEEDS} feeds and lists; delete one to make another.`);
        const sources = await this.sourcesOf(sql, viewer, kind, input);
        const feed = await this.feeds.insert(sql, personId, kind, name, input.articlesOnly ?? false);
        if (!feed) throw nameTaken();
        await this.feeds.add(sql, feed.id, sources);
        return feed.id;
      }));
  }

  /** Name and rule become what is given. @throws UserError NOT_FOUND, and as create */
  update(viewer: Viewer, id: string, input: FeedInput): Promise<void> {
    const personId = personOf(viewer);
    const name = nameFrom(input.name);
    return this.database.transaction(async (sql) => {
      const feed = await this.held(sql, personId, id);
      const sources = await this.sourcesOf(sql, viewer, feed.kind, input);
      if ((await this.feeds.update(sql, personId, id, name, input.articlesOnly ?? false)) === 0) throw nameTaken();
      await this.feeds.clear(sql, id);
      await this.feeds.add(sql, id, sources);
    });
  }

  /** @throws UserError NOT_FOUND */
  async delete(viewer: Viewer, id: string): Promise<void> {
    if ((await this.feeds.delete(this.database, personOf(viewer), id)) === 0) throw notFound('feed', 'feedId');
  }

  /** Puts somebody on a list, or takes them off; doing either twice is once. @throws UserError NOT_FOUND, BAD_USER_INPUT for a rule and past 500 */
  changeList(viewer: Viewer, id: string, change: 'add' | 'remove', personId: string): Promise<void> {
    const owner = personOf(viewer);
    return this.database.transaction(async (sql) => {
      const feed = await this.held(sql, owner, id, 'listId');
      if (feed.kind !== 'LIST') throw new UserError('BAD_USER_INPUT', 'This is a rule; change it as a whole.', 'listId');
      // Whom one may see no longer can still be taken off.
      if (change === 'remove' && (await this.feeds.remove(sql, id, decodeId('person', personId, 'personId'))) > 0) return;
      const [source] = await this.sources.find(sql, viewer, { personIds: [personId] }, 1);
      const subjectId = (source as FeedSource).subjectId as string;
      if (change === 'remove') return;
      const known = await this.feeds.sourcesOf(sql, owner, [id]);
      if (known.length >= MAX_SOURCES.LIST && !known.some((one) => one.subjectId === subjectId)) throw new UserError('BAD_USER_INPUT', said`A list has at most ${MAX_SOURCES.LIST} people.`, 'personId');
      await this.feeds.add(sql, id, [source as FeedSource]);
    });
  }

  private async held(sql: Sql, personId: string, id: string, field = 'feedId'): Promise<SavedFeedEntity> {
    await this.feeds.hold(sql, personId);
    const [feed] = await this.feeds.byIds(sql, personId, [id]);
    if (!feed) throw notFound('feed', field);
    return feed;
  }

  private async sourcesOf(sql: Sql, viewer: Viewer, kind: SavedFeedKind, input: FeedInput): Promise<FeedSource[]> {
    const sources = await this.sources.find(sql, viewer, input, MAX_SOURCES[kind]);
    if (kind === 'LIST' && (input.articlesOnly || sources.some((source) => source.kind !== 'PERSON'))) throw new UserError('BAD_USER_INPUT', 'A list is of people alone; make a rule of the rest.', 'kind');
    if (kind === 'RULE' && sources.length === 0 && !input.articlesOnly) throw new UserError('BAD_USER_INPUT', 'The rule asks for nothing: name words, tags, people or channels.', 'words');
    return sources;
  }
}

function nameFrom(input: string): string {
  return cleanText(input, { field: 'name', max: MAX_NAME });
}

function nameTaken(): UserError {
  return new UserError('CONFLICT', 'You have a feed or a list of this name; choose another.', 'name');
}
