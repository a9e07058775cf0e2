import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#access';
import { listOf } from '#platform';
import { TagLoader } from '#tags';
import type { ArticleHead } from '../articles/article.entity.js';
import { isPlace } from '../articles/article-place.js';
import { Article } from '../articles/article.type.js';
import { MoreToReadLoader } from './more-to-read.loader.js';
import { MOST_OF_EACH } from './more-to-read.repository.js';
import { MoreReasons, MoreToRead } from './more-to-read.type.js';

const REASONS = Object.keys(MoreReasons).length;

@Resolver(() => Article)
export class MoreToReadResolver {
  constructor(
    private readonly more: MoreToReadLoader,
    private readonly tags: TagLoader,
  ) {}

  @ResolveField(() => [MoreToRead], {
    complexity: listOf(REASONS * MOST_OF_EACH),
    description: `What to read after it: of its series, its author and its tags at most ${MOST_OF_EACH} each, none twice.`,
  })
  async moreToRead(@Parent() article: ArticleHead, @Context() context: RequestContext): Promise<MoreToRead[]> {
    if (isPlace(article)) return [];
    const found = await this.more.load(context, article.id);
    return Promise.all(found.map(async (each) => ({ reason: each.reason, article: each, tag: each.tagId && (await this.tags.load(context, each.tagId)) || null })));
  }
}
