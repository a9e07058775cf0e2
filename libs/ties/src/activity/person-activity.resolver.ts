import { Args, ArgsType, Context, Field, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type RequestContext, withTypeName } from '#access';
import { ArticleLoader } from '#blogs';
import { Person, type PersonEntity } from '#people';
import { connectionOf, PageArgs, parsePage } from '#platform';
import { PostLoader } from '#stream';
import { ActivityLoader } from './activity.loader.js';
import type { ActivityEntry } from './activity.repository.js';
import { ActivityConnection } from './activity.type.js';

@ArgsType()
class ActivityArgs extends PageArgs {
  @Field(() => Boolean, { defaultValue: true, description: 'Whether what they reposted is in the list too.' })
  reposts: boolean;
}

@Resolver(() => Person)
export class PersonActivityResolver {
  constructor(
    private readonly lists: ActivityLoader,
    private readonly posts: PostLoader,
    private readonly articles: ArticleLoader,
  ) {}

  @ResolveField(() => ActivityConnection, { description: 'What they posted and reposted, and their articles, as one list, newest first. For an article its notice is left out; so are replies.' })
  async activity(@Parent() person: PersonEntity, @Args() args: ActivityArgs, @Context() context: RequestContext): Promise<object> {
    const page = parsePage(args);
    const slice = await this.lists.page(context, person.id, page, { reposts: args.reposts });
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
