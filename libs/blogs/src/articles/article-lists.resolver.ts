import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer, personOf, type RequestContext, type Viewer } from '#access';
import { Channel, type ChannelEntity } from '#channels';
import { Person, type PersonEntity } from '#people';
import { connectionOf, Database, ForwardPageArgs, type Page, parsePage, type Slice } from '#platform';
import { Tag, type TagEntity } from '#tags';
import type { BlogEntity } from '../blogs/blog.entity.js';
import { Blog } from '../blogs/blog.type.js';
import type { CategoryEntity } from '../categories/category.entity.js';
import { Category } from '../categories/category.type.js';
import { ArticleListLoader } from './article-list.loader.js';
import type { ArticleHead } from './article.entity.js';
import { ArticleConnection, ArticleStatuses } from './article.type.js';
import { ArticlesRepository, type ArticleState } from './articles.repository.js';

const STATUS = { type: () => ArticleStatuses, nullable: true, description: 'Which ones. Default PUBLISHED; the others are your own, those shared with you, and those that you look after.' } as const;

@Resolver(() => Blog)
export class BlogArticlesResolver {
  constructor(private readonly lists: ArticleListLoader) {}

  @ResolveField(() => ArticleConnection, { description: 'Its articles, newest first.' })
  async articles(
    @Parent() blog: BlogEntity, @Args() args: ForwardPageArgs, @Args('status', STATUS) status: ArticleState | null, @Context() context: RequestContext,
  ): Promise<object> {
    const page = parsePage(args);
    return articleConnection(page, await this.lists.page(context, blog.id, page, { of: 'blog', state: status ?? 'PUBLISHED' }));
  }
}

@Resolver(() => Tag)
export class TagArticlesResolver {
  constructor(private readonly lists: ArticleListLoader) {}

  @ResolveField(() => ArticleConnection, { description: 'The articles that carry it, newest first.' })
  async articles(@Parent() tag: TagEntity, @Args() args: ForwardPageArgs, @Context() context: RequestContext): Promise<object> {
    const page = parsePage(args);
    return articleConnection(page, await this.lists.page(context, tag.id, page, { of: 'tag', state: 'PUBLISHED' }));
  }
}

@Resolver(() => Category)
export class CategoryArticlesResolver {
  constructor(private readonly lists: ArticleListLoader) {}

  @ResolveField(() => ArticleConnection, { description: 'The articles in it that are out, newest first, of all blogs.' })
  async articles(@Parent() category: CategoryEntity, @Args() args: ForwardPageArgs, @Context() context: RequestContext): Promise<object> {
    const page = parsePage(args);
    return articleConnection(page, await this.lists.page(context, category.id, page, { of: 'category', state: 'PUBLISHED' }));
  }
}

@Resolver(() => Channel)
export class ChannelArticlesResolver {
  constructor(private readonly lists: ArticleListLoader) {}

  @ResolveField(() => ArticleConnection, { description: 'The articles of the blogs that have it as their channel, newest first.' })
  async articles(@Parent() channel: ChannelEntity, @Args() args: ForwardPageArgs, @Context() context: RequestContext): Promise<object> {
    const page = parsePage(args);
    return articleConnection(page, await this.lists.page(context, channel.id, page, { of: 'channel', state: 'PUBLISHED' }));
  }
}

@Resolver(() => Person)
export class PersonArticlesResolver {
  constructor(private readonly lists: ArticleListLoader) {}

  @ResolveField(() => ArticleConnection, { description: 'The articles that they wrote, alone or with others, and that are out, newest first, of all blogs.' })
  async articles(@Parent() person: PersonEntity, @Args() args: ForwardPageArgs, @Context() context: RequestContext): Promise<object> {
    const page = parsePage(args);
    return articleConnection(page, await this.lists.page(context, person.id, page, { of: 'author', state: 'PUBLISHED' }));
  }
}

@Resolver()
export class DraftListResolver {
  constructor(
    private readonly database: Database,
    private readonly articles: ArticlesRepository,
  ) {}

  @Query(() => ArticleConnection, { description: 'What isn’t out yet and is your own, or shared with you, the newest first: drafts and scheduled articles.' })
  @Allow('read')
  async myDrafts(
    @Args() args: ForwardPageArgs,
    @Args('shared', { type: () => Boolean, nullable: true, description: 'True: only what others share with you; false: only the rest.' }) shared: boolean | null,
    @CurrentViewer() viewer: Viewer,
  ): Promise<object> {
    const page = parsePage(args);
    return articleConnection(page, await this.articles.draftsOf(this.database, viewer, personOf(viewer), shared ?? undefined, page));
  }
}

@Resolver()
export class NewestArticlesResolver {
  constructor(
    private readonly database: Database,
    private readonly articles: ArticlesRepository,
  ) {}

  @Query(() => ArticleConnection, { name: 'articles', description: 'The articles of all blogs that are out, newest first.' })
  @Allow('read')
  async newest(@Args() args: ForwardPageArgs, @CurrentViewer() viewer: Viewer): Promise<object> {
    const page = parsePage(args);
    return articleConnection(page, await this.articles.newest(this.database, viewer, page));
  }
}

function articleConnection(page: Page, slice: Slice<ArticleHead>): object {
  return connectionOf(page, slice, (article) => ({ key: article.streamKey, node: article }));
}
