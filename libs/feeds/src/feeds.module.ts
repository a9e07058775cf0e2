import { Module, type OnModuleInit } from '@nestjs/common';
import { NodeSources } from '#access';
import { BlogsModule } from '#blogs';
import { ChannelsModule } from '#channels';
import { PeopleModule } from '#people';
import { StreamModule } from '#stream';
import { TagsModule } from '#tags';
import { ArrangeFeedsCommand } from './feeds/arrange-feeds.command.js';
import { FeedNewsLoader } from './feeds/feed-news.loader.js';
import { FeedSources } from './feeds/feed-sources.js';
import { FeedSourcesLoader } from './feeds/feed-sources.loader.js';
import { FeedTimelineRepository } from './feeds/feed-timeline.repository.js';
import { MarkFeedReadCommand } from './feeds/mark-feed-read.command.js';
import { SavedFeedFieldsResolver } from './feeds/saved-feed-fields.resolver.js';
import { SavedFeedLoader } from './feeds/saved-feed.loader.js';
import { SavedFeedResolver } from './feeds/saved-feed.resolver.js';
import { SavedFeedsRepository } from './feeds/saved-feeds.repository.js';
import { HighlightsRepository } from './highlights/highlights.repository.js';
import { HighlightsResolver } from './highlights/highlights.resolver.js';
import { SetSlidersCommand } from './highlights/set-sliders.command.js';
import { LiveMentions } from './mentions/live-mentions.js';
import { MarkMentionsReadCommand } from './mentions/mark-mentions-read.command.js';
import { MentionPositionFieldsResolver } from './mentions/mention-position-fields.resolver.js';
import { MentionPositionResolver } from './mentions/mention-position.resolver.js';
import { MentionPositionsRepository } from './mentions/mention-positions.repository.js';
import { MentionsRepository } from './mentions/mentions.repository.js';
import { MentionsResolver } from './mentions/mentions.resolver.js';

const feeds = [ArrangeFeedsCommand, FeedNewsLoader, FeedSources, FeedSourcesLoader, FeedTimelineRepository, MarkFeedReadCommand, SavedFeedFieldsResolver, SavedFeedLoader,
  SavedFeedResolver, SavedFeedsRepository];
const highlights = [HighlightsRepository, HighlightsResolver, SetSlidersCommand];
const mentions = [LiveMentions, MarkMentionsReadCommand, MentionPositionFieldsResolver, MentionPositionResolver, MentionPositionsRepository, MentionsRepository, MentionsResolver];

/** Timelines that readers make for themselves, beside Home: lists of people, feeds by rule, and Highlights; and what mentions and answers them. */
@Module({ imports: [BlogsModule, ChannelsModule, PeopleModule, StreamModule, TagsModule], providers: [...feeds, ...highlights, ...mentions], exports: [ArrangeFeedsCommand] })
export class FeedsModule implements OnModuleInit {
  constructor(
    private readonly nodes: NodeSources,
    private readonly feeds: SavedFeedLoader,
  ) {}

  onModuleInit(): void {
    this.nodes.register('SavedFeed', (context, id) => this.feeds.load(context, id));
  }
}
