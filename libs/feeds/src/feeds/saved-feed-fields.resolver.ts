import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#access';
import { Channel, ChannelLoader } from '#channels';
import { Person, PersonLoader } from '#people';
import { Tag, TagLoader } from '#tags';
import { FeedNewsLoader } from './feed-news.loader.js';
import { FeedSourcesLoader } from './feed-sources.loader.js';
import type { SavedFeedEntity } from './saved-feed.entity.js';
import type { SourceKind } from './saved-feed-source.entity.js';
import { SavedFeed } from './saved-feed.type.js';

@Resolver(() => SavedFeed)
export class SavedFeedFieldsResolver {
  constructor(
    private readonly sources: FeedSourcesLoader,
    private readonly news: FeedNewsLoader,
    private readonly peopleById: PersonLoader,
    private readonly channelsById: ChannelLoader,
    private readonly tagsById: TagLoader,
  ) {}

  @ResolveField(() => [Person])
  people(@Parent() feed: SavedFeedEntity, @Context() context: RequestContext): Promise<object[]> {
    return this.of(context, feed, 'PERSON', this.peopleById);
  }

  @ResolveField(() => [Channel])
  channels(@Parent() feed: SavedFeedEntity, @Context() context: RequestContext): Promise<object[]> {
    return this.of(context, feed, 'CHANNEL', this.channelsById);
  }

  @ResolveField(() => [Tag])
  tags(@Parent() feed: SavedFeedEntity, @Context() context: RequestContext): Promise<object[]> {
    return this.of(context, feed, 'TAG', this.tagsById);
  }

  @ResolveField(() => [String])
  async words(@Parent() feed: SavedFeedEntity, @Context() context: RequestContext): Promise<string[]> {
    return (await this.sources.load(context, feed.id)).flatMap(({ word }) => word ?? []);
  }

  @ResolveField(() => Boolean)
  hasNew(@Parent() feed: SavedFeedEntity, @Context() context: RequestContext): Promise<boolean> {
    return this.news.load(context, feed.id);
  }

  private async of(context: RequestContext, feed: SavedFeedEntity, kind: SourceKind, loader: PersonLoader | ChannelLoader | TagLoader): Promise<object[]> {
    const sources = await this.sources.load(context, feed.id);
    const ids = sources.flatMap((source) => (source.kind === kind && source.subjectId !== null ? [source.subjectId] : []));
    const found = await Promise.all(ids.map((id): Promise<object | null> => loader.load(context, id)));
    return found.filter((each) => each !== null);
  }
}
