import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer, personOf, type Viewer } from '#access';
import { connectionOf, Database, ForwardPageArgs, parsePage } from '#platform';
import { Tag, type TagEntity } from '#tags';
import type { BlogEntity } from '../blogs/blog.entity.js';
import { Blog } from '../blogs/blog.type.js';
import type { CategoryEntity } from '../categories/category.entity.js';
import { Category } from '../categories/category.type.js';
import { ArticleConnection, ArticleStatuses } from './article.type.js';
import { type ArticleList, type ArticleState, ArticlesRepository } from './articles.repository.js';

const STATUS = { type: () => ArticleStatuses, nullable: true, description: 'Which ones. Default PUBLISHED; the others are your own, those shared with you, and those that you look after.' } as const;

@Resolver(() => Blog)
export class BlogArticlesResolver {
  constructor(
    private readonly database: Database,
    private readonly lists: ArticlesRepository,
  ) {}

  @ResolveField(() => ArticleConnection, { description: 'Its articles, newest first.' })
  articles(
    @Parent() blog: BlogEntity, @Args() args: ForwardPageArgs, @Args('status', STATUS) status: ArticleState | null, @CurrentViewer() viewer: Viewer,
  ): Promise<object> {
    return readList(this.lists, this.database, viewer, { blogId: blog.id }, status ?? 'PUBLISHED', args);
  }

  @Query(() => ArticleConnection, { description: 'What isn’t out yet and is your own, or shared with you, the newest first: drafts and scheduled articles.' })
  @Allow('read')
  myDrafts(@Args() args: ForwardPageArgs, @CurrentViewer() viewer: Viewer): Promise<object> {
    return readList(this.lists, this.database, viewer, { draftsOf: personOf(viewer) }, 'UNPUBLISHED', args);
  }
}

@Resolver(() => Tag)
export class TagArticlesResolver {
  constructor(
    private readonly database: Database,
    private readonly lists: ArticlesRepository,
  ) {}

  @ResolveField(() => ArticleConnection, { description: 'The articles that carry it, newest first.' })
  articles(@Parent() tag: TagEntity, @Args() args: ForwardPageArgs, @CurrentViewer() viewer: Viewer): Promise<object> {
    return readList(this.lists, this.database, viewer, { tagId: tag.id }, 'PUBLISHED', args);
  }
}

@Resolver(() => Category)
export class CategoryArticlesResolver {
  constructor(
    private readonly database: Database,
    private readonly lists: ArticlesRepository,
  ) {}

  @ResolveField(() => ArticleConnection, { description: 'The articles in it that are out, newest first, of all blogs.' })
  articles(@Parent() category: CategoryEntity, @Args() args: ForwardPageArgs, @CurrentViewer() viewer: Viewer): Promise<object> {
    return readList(this.lists, this.database, viewer, { categoryId: category.id }, 'PUBLISHED', args);
  }
}

async function readList(
  lists: ArticlesRepository, database: Database, viewer: Viewer, list: ArticleList, state: ArticleState, args: ForwardPageArgs,
): Promise<object> {
  const page = parsePage(args);
  const slice = await lists.list(database, viewer, list, state, page);
  return connectionOf(page, slice, (article) => ({ key: article.streamKey, node: article }));
}
