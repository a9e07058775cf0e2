import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#access';
import { Article, type ArticleHead } from '#blogs';
import type { ReadPositionEntity } from './read-position.entity.js';
import { ReadPositionLoader } from './read-position.loader.js';
import { ReadPosition } from './read-position.type.js';

@Resolver(() => Article)
export class ReadPositionFieldsResolver {
  constructor(private readonly positions: ReadPositionLoader) {}

  @ResolveField(() => ReadPosition, { nullable: true, description: 'How far you have read it; null where you have not begun. Nobody else sees it.' })
  viewerReadPosition(@Parent() article: ArticleHead, @Context() context: RequestContext): Promise<ReadPositionEntity | null> {
    return this.positions.load(context, article.id);
  }
}
