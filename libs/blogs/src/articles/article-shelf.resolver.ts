import { Args, Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#access';
import { listOf } from '#platform';
import { Tag, type TagEntity, TagLoader } from '#tags';
import type { CategoryEntity } from '../categories/category.entity.js';
import { CategoryLoader } from '../categories/category.loader.js';
import { Category } from '../categories/category.type.js';
import type { RevisionEntity } from '../revisions/revision.entity.js';
import { RevisionListLoader, RevisionLoader } from '../revisions/revision.loader.js';
import { Revision } from '../revisions/revision.type.js';
import { LISTED_REVISIONS, type ListedRevision } from '../revisions/revisions.repository.js';
import type { ArticleHead } from './article.entity.js';
import { isPlace } from './article-place.js';
import { Article } from './article.type.js';
import { ArticleTagsLoader } from './article-tags.loader.js';

/** What an article is filed under, and what it was. */
@Resolver(() => Article)
export class ArticleShelfResolver {
  constructor(
    private readonly tagIds: ArticleTagsLoader,
    private readonly tagsById: TagLoader,
    private readonly categories: CategoryLoader,
    private readonly current: RevisionLoader,
    private readonly lists: RevisionListLoader,
  ) {}

  @ResolveField(() => [Tag], { description: 'Its tags, in its author’s order.' })
  async tags(@Parent() article: ArticleHead, @Context() context: RequestContext): Promise<TagEntity[]> {
    if (isPlace(article)) return [];
    const ids = await this.tagIds.load(context, article.id);
    const tags = await Promise.all(ids.map((id) => this.tagsById.load(context, id)));
    return tags.filter((tag) => tag !== null);
  }

  @ResolveField(() => Category, { nullable: true, description: 'Its category.' })
  category(@Parent() article: ArticleHead, @Context() context: RequestContext): Promise<CategoryEntity | null> | null {
    return article.categoryId ? this.categories.load(context, article.categoryId) : null;
  }

  @ResolveField(() => Revision, { nullable: true, description: 'The revision that it is now, null where only its place is left; name it as expectedRevisionId when you save.' })
  revision(@Parent() article: ArticleHead, @Context() context: RequestContext): Promise<RevisionEntity | null> {
    return this.current.load(context, article.revisionId);
  }

  @ResolveField(() => [Revision], {
    complexity: listOf(LISTED_REVISIONS),
    description: 'What it was after each save, the newest 50 first; ask on by before. For readers only what it is now.',
  })
  revisions(
    @Parent() article: ArticleHead,
    @Args('before', { type: () => Int, nullable: true, description: 'Only those with a lower number than this.' }) before: number | null,
    @Context() context: RequestContext,
  ): Promise<ListedRevision[]> {
    return this.lists.list(context, { articleId: article.id, before: before ?? null });
  }
}
