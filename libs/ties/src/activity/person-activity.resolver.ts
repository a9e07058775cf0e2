import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer, type RequestContext, type Viewer, withTypeName } from '#access';
import { ArticleLoader } from '#blogs';
import { Person, type PersonEntity } from '#people';
import { connectionOf, Database, PageArgs, parsePage } from '#platform';
import { PostLoader } from '#stream';
import { type ActivityEntry, ActivityRepository } from './activity.repository.js';
import { ActivityConnection } from './activity.type.js';

@Resolver(() => Person)
export class PersonActivityResolver {
  constructor(
    private readonly database: Database,
    private readonly lists: ActivityRepository,
    private readonly posts: PostLoader,
    private readonly articles: ArticleLoader,
  ) {}

  @ResolveField(() => ActivityConnection, { description: 'What they posted and passed on, and their articles, as one list, newest first. For an article its notice is left out; so are replies.' })
  async activity(@Parent() person: PersonEntity, @Args() args: PageArgs, @CurrentViewer() viewer: Viewer, @Context() context: RequestContext): Promise<object> {
    const page = parsePage(args);
    const slice = await this.lists.ofPerson(this.database, viewer, person.id, page);
    const nodes = await Promise.all(slice.items.map((entry) => this.nodeOf(context, entry)));
    const items = slice.items.flatMap(({ streamKey: key }, i) => {
      const node = nodes[i];
      return node ? [{ key, node }] : [];
    });
    return connectionOf(page, { items, more: slice.more }, (item) => item);
  }

  private async nodeOf(context: RequestContext, { kind, id }: ActivityEntry): Promise<object | null> {
    const row = kind === 'Post' ? await this.posts.load(context, id) : await this.articles.load(context, id);
    return withTypeName<object>(row, kind);
  }
}
