import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer, personOf, type RequestContext, type Viewer } from '#access';
import { Database, decodeCursor, decodeId, encodeCursor, ForwardPageArgs, listOf, notFound, parsePage, UUID_KEY } from '#platform';
import { PostConnection, PostConnections } from '#stream';
import { ArrangeFeedsCommand } from './arrange-feeds.command.js';
import { ruleOf } from './feed-rule.js';
import { FeedTimelineRepository } from './feed-timeline.repository.js';
import { MarkFeedReadCommand } from './mark-feed-read.command.js';
import type { SavedFeedEntity } from './saved-feed.entity.js';
import {
  CreateSavedFeedInput, DeleteSavedFeedInput, DeleteSavedFeedPayload, ListPersonInput, MarkFeedReadInput, SavedFeed, SavedFeedPayload, UpdateSavedFeedInput,
} from './saved-feed.type.js';
import { SavedFeedsRepository } from './saved-feeds.repository.js';

@Resolver()
export class SavedFeedResolver {
  constructor(
    private readonly database: Database,
    private readonly command: ArrangeFeedsCommand,
    private readonly markRead: MarkFeedReadCommand,
    private readonly feeds: SavedFeedsRepository,
    private readonly timelines: FeedTimelineRepository,
    private readonly posts: PostConnections,
  ) {}

  @Query(() => [SavedFeed], { description: 'Your saved feeds and lists, in the order in which you made them; at most 50.', complexity: listOf(50) })
  @Allow('read')
  savedFeeds(@CurrentViewer() viewer: Viewer): Promise<SavedFeedEntity[]> {
    return this.feeds.of(this.database, personOf(viewer));
  }

  @Query(() => PostConnection, {
    nullable: true,
    description: 'The posts of a feed or list of yours, newest first; null where you have none of this id. Where a rule asks for what few posts have, a page can be ' +
      'shorter than asked for, even empty: go on from endCursor while hasNextPage.',
  })
  @Allow('read')
  async savedFeedTimeline(
    @Args('feedId', { type: () => ID, description: 'Your feed or list.' }) feedId: string,
    @Args() args: ForwardPageArgs, @CurrentViewer() viewer: Viewer, @Context() context: RequestContext,
  ): Promise<object | null> {
    const page = parsePage(args);
    const feed = await this.own(viewer, decodeId('savedfeed', feedId, 'feedId'));
    if (!feed) return null;
    const rule = ruleOf(feed, await this.feeds.sourcesOf(this.database, feed.personId, [feed.id]));
    const slice = await this.timelines.page(this.database, viewer, rule, page);
    const connection = await this.posts.of(context, page, slice);
    if (slice.reached !== undefined) connection.pageInfo.endCursor = encodeCursor(slice.reached);
    return connection;
  }

  @Mutation(() => SavedFeedPayload, { description: 'Make a saved feed or a list.' })
  @Allow('write')
  async createSavedFeed(@Args('input') { idempotencyKey, kind, ...input }: CreateSavedFeedInput, @CurrentViewer() viewer: Viewer): Promise<SavedFeedPayload> {
    return this.asNow(viewer, await this.command.create(viewer, kind, input, idempotencyKey ?? undefined));
  }

  @Mutation(() => SavedFeedPayload, { description: 'Change a saved feed or a list of yours as a whole.' })
  @Allow('write')
  async updateSavedFeed(@Args('input') { feedId, ...input }: UpdateSavedFeedInput, @CurrentViewer() viewer: Viewer): Promise<SavedFeedPayload> {
    const id = idFrom(feedId);
    await this.command.update(viewer, id, input);
    return this.asNow(viewer, id);
  }

  @Mutation(() => DeleteSavedFeedPayload, { description: 'Delete a saved feed or a list of yours.' })
  @Allow('write')
  async deleteSavedFeed(@Args('input') { feedId }: DeleteSavedFeedInput, @CurrentViewer() viewer: Viewer): Promise<DeleteSavedFeedPayload> {
    await this.command.delete(viewer, idFrom(feedId));
    return { deletedId: feedId };
  }

  @Mutation(() => SavedFeedPayload, { description: 'Put somebody on a list of yours.' })
  @Allow('write')
  addToList(@Args('input') input: ListPersonInput, @CurrentViewer() viewer: Viewer): Promise<SavedFeedPayload> {
    return this.changeList(viewer, 'add', input);
  }

  @Mutation(() => SavedFeedPayload, { description: 'Take somebody off a list of yours.' })
  @Allow('write')
  removeFromList(@Args('input') input: ListPersonInput, @CurrentViewer() viewer: Viewer): Promise<SavedFeedPayload> {
    return this.changeList(viewer, 'remove', input);
  }

  @Mutation(() => SavedFeedPayload, { description: 'Say how far you have read a saved feed. It only ever moves forward.' })
  @Allow('write')
  async markFeedRead(@Args('input') { feedId, cursor }: MarkFeedReadInput, @CurrentViewer() viewer: Viewer): Promise<SavedFeedPayload> {
    return { feed: await this.markRead.run(viewer, idFrom(feedId), decodeCursor(cursor, UUID_KEY, 'cursor')) };
  }

  private async changeList(viewer: Viewer, change: 'add' | 'remove', { listId, personId }: ListPersonInput): Promise<SavedFeedPayload> {
    const id = decodeId('savedfeed', listId, 'listId');
    await this.command.changeList(viewer, id, change, personId);
    return this.asNow(viewer, id);
  }

  private async own(viewer: Viewer, id: string): Promise<SavedFeedEntity | undefined> {
    return (await this.feeds.byIds(this.database, personOf(viewer), [id]))[0];
  }

  private async asNow(viewer: Viewer, id: string): Promise<SavedFeedPayload> {
    const feed = await this.own(viewer, id);
    if (!feed) throw notFound('feed', 'feedId');
    return { feed };
  }
}

function idFrom(text: string): string {
  return decodeId('savedfeed', text, 'feedId');
}
