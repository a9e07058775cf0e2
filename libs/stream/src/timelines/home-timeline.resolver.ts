import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer, type RequestContext, type Viewer } from '#access';
import { PersonLoader } from '#people';
import { connectionOf, Database, PageArgs, parsePage } from '#platform';
import { PostLoader } from '../posts/post.loader.js';
import type { HomeEntry } from './home-entry.js';
import { HomeReasonsRepository, type ReasonRow } from './home-reasons.repository.js';
import { HomeTimelineConnection } from './home-timeline.type.js';
import { HomeTimelineRepository } from './home-timeline.repository.js';
import { timeOf } from './time-of-key.js';

@Resolver()
export class HomeTimelineResolver {
  constructor(
    private readonly database: Database,
    private readonly home: HomeTimelineRepository,
    private readonly reasons: HomeReasonsRepository,
    private readonly posts: PostLoader,
    private readonly people: PersonLoader,
  ) {}

  @Query(() => HomeTimelineConnection, {
    description: 'Your Home, newest first: root posts and reposts of people, channels and tags you follow, replies between people you follow, ' +
      'what mentions you, and your own.',
  })
  @Allow('read')
  async homeTimeline(@Args() args: PageArgs, @CurrentViewer() viewer: Viewer, @Context() context: RequestContext): Promise<object> {
    const page = parsePage(args);
    const slice = await this.home.page(this.database, viewer, page);
    const [reasons, items] = await Promise.all([
      this.reasonsOf(viewer, slice.items),
      Promise.all(slice.items.map((entry) => this.item(context, entry))),
    ]);
    const shown = items.flat().map((item) => ({ ...item, reasons: reasons.get(item.node.id) ?? [] }));
    return connectionOf(page, { items: shown, more: slice.more }, (item) => item);
  }

  /** None where the post went away while the page was read. */
  private async item(context: RequestContext, entry: HomeEntry) {
    const [node, repostedBy] = await Promise.all([
      this.posts.load(context, entry.postId),
      entry.reposterId ? this.people.load(context, entry.reposterId) : null,
    ]);
    return node ? [{ key: entry.streamKey, at: timeOf(entry.streamKey), node, repostedBy }] : [];
  }

  private async reasonsOf(viewer: Viewer, entries: readonly HomeEntry[]): Promise<Map<string, ReasonRow[]>> {
    const rows = await this.reasons.of(this.database, viewer, entries.map((entry) => entry.postId));
    return Map.groupBy(rows, (row) => row.postId);
  }
}
