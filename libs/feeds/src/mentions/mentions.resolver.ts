import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer, type RequestContext, type Viewer } from '#access';
import { Article, ArticleLoader } from '#blogs';
import { connectionOf, Database, PageArgs, parsePage } from '#platform';
import { PostLoader, timeOf } from '#stream';
import { MentionConnection, MentionReason } from './mention.type.js';
import { type MentionReasonRow, MentionsRepository } from './mentions.repository.js';

@Resolver(() => MentionReason)
export class MentionsResolver {
  constructor(
    private readonly database: Database,
    private readonly lists: MentionsRepository,
    private readonly posts: PostLoader,
    private readonly articles: ArticleLoader,
  ) {}

  @Query(() => MentionConnection, {
    description: 'What others say to you and of what you wrote, newest first: posts that mention you, answer you, quote you, carry an article of yours or stand in its discussion.',
  })
  @Allow('read')
  async mentions(@Args() args: PageArgs, @CurrentViewer() viewer: Viewer, @Context() context: RequestContext): Promise<object> {
    const page = parsePage(args);
    const slice = await this.lists.page(this.database, viewer, page);
    const ids = slice.items.map(({ postId }) => postId);
    const [rows, posts] = await Promise.all([this.lists.reasonsOf(this.database, viewer, ids), Promise.all(ids.map((id) => this.posts.load(context, id)))]);
    const reasons = Map.groupBy(rows, (row) => row.postId);
    const items = slice.items.flatMap(({ streamKey: key, postId }, i) => {
      const node = posts[i];
      return node ? [{ key, at: timeOf(key), node, reasons: reasons.get(postId) ?? [] }] : [];
    });
    return connectionOf(page, { items, more: slice.more }, (item) => item);
  }

  @ResolveField(() => Article, { nullable: true })
  article(@Parent() { articleId }: MentionReasonRow, @Context() context: RequestContext): Promise<object | null> | null {
    return articleId === null ? null : this.articles.load(context, articleId);
  }
}
