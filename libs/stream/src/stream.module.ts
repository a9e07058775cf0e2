import { Module, type OnModuleInit } from '@nestjs/common';
import { NodeSources } from '#access';
import { ChannelsModule } from '#channels';
import { MediaModule } from '#media';
import { PeopleModule } from '#people';
import { TagsModule } from '#tags';
import { ActiveChannelsRepository } from './channels/active-channels.repository.js';
import { ActiveChannelsResolver } from './channels/active-channels.resolver.js';
import { ChannelHeadLoader } from './channels/channel-head.loader.js';
import { ChannelMediaLoader } from './channels/channel-media.loader.js';
import { ChannelMediaResolver } from './channels/channel-media.resolver.js';
import { PostCountsRepository } from './counts/post-counts.repository.js';
import { RecountPostsJob } from './counts/recount-posts.job.js';
import { FacetFieldsResolver } from './facets/facet-fields.resolver.js';
import { FacetLookup } from './facets/facet-lookup.js';
import { ChannelFollowFieldsResolver } from './follows/channel-follow-fields.resolver.js';
import { FollowCommand } from './follows/follow.command.js';
import { FollowCountsLoader } from './follows/follow-counts.loader.js';
import { FollowResolver } from './follows/follow.resolver.js';
import { FollowRecountsRepository } from './follows/follow-recounts.repository.js';
import { FollowSubjects } from './follows/follow-subjects.js';
import { FollowsRepository } from './follows/follows.repository.js';
import { PersonFollowFieldsResolver } from './follows/person-follow-fields.resolver.js';
import { RecountFollowsJob } from './follows/recount-follows.job.js';
import { TagFollowFieldsResolver } from './follows/tag-follow-fields.resolver.js';
import { ViewerFollowsLoader } from './follows/viewer-follows.loader.js';
import { HomePositionFieldsResolver } from './home-position/home-position-fields.resolver.js';
import { HomePositionResolver } from './home-position/home-position.resolver.js';
import { HomePositionsRepository } from './home-position/home-positions.repository.js';
import { LiveHomePositions } from './home-position/live-home-positions.js';
import { MarkHomeReadCommand } from './home-position/mark-home-read.command.js';
import { NewInHome } from './home-position/new-in-home.js';
import { HomeChanges } from './live/home-changes.js';
import { ListChanges } from './live/list-changes.js';
import { LiveChanges } from './live/live-changes.js';
import { LivePosts } from './live/live-posts.js';
import { LiveResolver } from './live/live.resolver.js';
import { CurrentSequenceResolver, HomeChangeSequenceResolver, ThreadChangeSequenceResolver } from './live/sequence.resolver.js';
import { Sequences } from './live/sequences.js';
import { PostChanges } from './live/post-changes.js';
import { PostMediaFieldsResolver } from './media/post-media-fields.resolver.js';
import { PostMediaLoader } from './media/post-media.loader.js';
import { PostMediaRepository } from './media/post-media.repository.js';
import { PostMedia } from './media/post-media.js';
import { MuteCommand } from './mutes/mute.command.js';
import { MuteLoader } from './mutes/mute.loader.js';
import { MuteResolver } from './mutes/mute.resolver.js';
import { MuteFieldsResolver } from './mutes/mute-fields.resolver.js';
import { MuteSubjects } from './mutes/mute-subjects.js';
import { MutesRepository } from './mutes/mutes.repository.js';
import { PostMuteLoader } from './mutes/post-mute.loader.js';
import { SubjectMuteLoader } from './mutes/subject-mute.loader.js';
import { ChannelMuteFieldResolver, PersonMuteFieldResolver, PostMuteFieldResolver, TagMuteFieldResolver } from './mutes/viewer-mute-fields.resolver.js';
import { PostConnections } from './posts/post-connections.js';
import { PostDependents } from './posts/post-dependents.js';
import { PostEditsLoader } from './posts/post-edits.loader.js';
import { PostFieldsResolver } from './posts/post-fields.resolver.js';
import { PostLoader } from './posts/post.loader.js';
import { PostResolver } from './posts/post.resolver.js';
import { PostRestrictionsRepository } from './posts/post-restrictions.repository.js';
import { PostViewerFieldsResolver } from './posts/post-viewer-fields.resolver.js';
import { PostWritesRepository } from './posts/post-writes.repository.js';
import { PostsRepository } from './posts/posts.repository.js';
import { TaggedPosts } from './posts/tagged-posts.js';
import { DeletePostCommand } from './publishing/delete-post.command.js';
import { EditPostCommand } from './publishing/edit-post.command.js';
import { PublishPostCommand } from './publishing/publish-post.command.js';
import { RestampPosts } from './publishing/restamp-posts.js';
import { RestrictPostCommand } from './publishing/restrict-post.command.js';
import { RepostCommand } from './reposts/repost.command.js';
import { TellPostsChangedCommand } from './publishing/tell-posts-changed.command.js';
import { UndoRepostCommand } from './reposts/undo-repost.command.js';
import { ViewerRepostsLoader } from './reposts/viewer-reposts.loader.js';
import { AncestorsLoader } from './threads/ancestors.loader.js';
import { AroundLoader } from './threads/around.loader.js';
import { AroundRepository } from './threads/around.repository.js';
import { BelowLoader } from './threads/below.loader.js';
import { RepliesLoader } from './threads/replies.loader.js';
import { ThreadLoader } from './threads/thread.loader.js';
import { ThreadResolver } from './threads/thread.resolver.js';
import { ChannelTimelineLoader } from './timelines/channel-timeline.loader.js';
import { ChannelTimelineResolver } from './timelines/channel-timeline.resolver.js';
import { HomeReasonsRepository } from './timelines/home-reasons.repository.js';
import { HomeTimelineRepository } from './timelines/home-timeline.repository.js';
import { HomeTimelineResolver } from './timelines/home-timeline.resolver.js';
import { PersonTimelineLoader } from './timelines/person-timeline.loader.js';
import { PersonTimelineResolver } from './timelines/person-timeline.resolver.js';
import { RaiseSourceHeadsProjection } from './timelines/raise-source-heads.projection.js';
import { ReasonFieldsResolver } from './timelines/reason-fields.resolver.js';
import { SourceHeadsRepository } from './timelines/source-heads.repository.js';
import { TagTimelineLoader } from './timelines/tag-timeline.loader.js';
import { TagTimelineResolver } from './timelines/tag-timeline.resolver.js';
import { TimelinesRepository } from './timelines/timelines.repository.js';

const channels = [ActiveChannelsRepository, ActiveChannelsResolver, ChannelHeadLoader, ChannelMediaLoader, ChannelMediaResolver];
const counts = [PostCountsRepository, RecountPostsJob];
const facets = [FacetFieldsResolver, FacetLookup];
const follows = [ChannelFollowFieldsResolver, FollowCommand, FollowCountsLoader, FollowRecountsRepository, FollowResolver, FollowSubjects,
  FollowsRepository, PersonFollowFieldsResolver, RecountFollowsJob, TagFollowFieldsResolver, ViewerFollowsLoader];
const homePosition = [HomePositionFieldsResolver, HomePositionResolver, HomePositionsRepository, LiveHomePositions, MarkHomeReadCommand, NewInHome];
const live = [HomeChanges, ListChanges, LiveChanges, LivePosts, LiveResolver, PostChanges, CurrentSequenceResolver, HomeChangeSequenceResolver, Sequences, ThreadChangeSequenceResolver];
const posts = [PostConnections, PostDependents, PostEditsLoader, PostFieldsResolver, PostLoader, PostResolver, PostRestrictionsRepository,
  PostViewerFieldsResolver, PostWritesRepository, PostsRepository, TaggedPosts];
const threads = [AncestorsLoader, AroundLoader, AroundRepository, BelowLoader, RepliesLoader, ThreadLoader, ThreadResolver];
const publishing = [DeletePostCommand, EditPostCommand, PublishPostCommand, RepostCommand, RestampPosts, RestrictPostCommand, TellPostsChangedCommand,
  UndoRepostCommand,
  ViewerRepostsLoader];
const mutes = [ChannelMuteFieldResolver, MuteCommand, MuteFieldsResolver, MuteLoader, MuteResolver, MuteSubjects, MutesRepository, PersonMuteFieldResolver,
  PostMuteFieldResolver, PostMuteLoader, SubjectMuteLoader, TagMuteFieldResolver];
const media = [PostMedia, PostMediaFieldsResolver, PostMediaLoader, PostMediaRepository];
const timelines = [ChannelTimelineLoader, ChannelTimelineResolver, HomeReasonsRepository, HomeTimelineRepository, HomeTimelineResolver, PersonTimelineLoader, PersonTimelineResolver,
  RaiseSourceHeadsProjection, ReasonFieldsResolver, SourceHeadsRepository, TagTimelineLoader, TagTimelineResolver, TimelinesRepository];

/** The stream: short posts, their threads, and the timelines they are read in. */
@Module({
  imports: [ChannelsModule, MediaModule, PeopleModule, TagsModule],
  providers: [...channels, ...counts, ...facets, ...follows, ...homePosition, ...live, ...media, ...mutes, ...posts, ...publishing, ...threads, ...timelines],
  exports: [DeletePostCommand, EditPostCommand, FollowCommand, FollowsRepository, HomeTimelineRepository, MuteCommand, PostConnections, PostCountsRepository,
    PostDependents, PostLoader, PostMedia, PostWritesRepository, PostsRepository, PublishPostCommand, RepostCommand, RestrictPostCommand, SourceHeadsRepository,
    TellPostsChangedCommand, ThreadLoader],
})
export class StreamModule implements OnModuleInit {
  constructor(
    private readonly nodes: NodeSources,
    private readonly posts: PostLoader,
    private readonly muted: MuteLoader,
  ) {}

  onModuleInit(): void {
    this.nodes.register('Post', (context, id) => this.posts.load(context, id));
    this.nodes.register('Mute', (context, id) => this.muted.load(context, id));
  }
}
