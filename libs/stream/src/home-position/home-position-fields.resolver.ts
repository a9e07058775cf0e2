import { Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { personOf, type RequestContext, viewerOf } from '#access';
import { Database } from '#platform';
import { HomePosition } from './home-position.type.js';
import { NewInHome } from './new-in-home.js';
import type { ReadTo } from './read-to.js';

@Resolver(() => HomePosition)
export class HomePositionFieldsResolver {
  constructor(
    private readonly database: Database,
    private readonly news: NewInHome,
  ) {}

  @ResolveField(() => Int)
  newCount(@Parent() { streamKey }: ReadTo, @Context() context: RequestContext): Promise<number> | number {
    const viewer = viewerOf(context);
    return streamKey === undefined ? 0 : this.news.count(this.database, viewer, personOf(viewer), streamKey);
  }
}
