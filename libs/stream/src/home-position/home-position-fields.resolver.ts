import { Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { personOf, type RequestContext, viewerOf } from '#access';
import { Database, DateTime, encodeCursor } from '#platform';
import { timeOf } from '../timelines/time-of-key.js';
import { HomePosition } from './home-position.type.js';
import { NewInHome } from './new-in-home.js';

/** How far somebody has read. */
export interface ReadTo {
  /** Undefined: they have not begun. */
  readonly streamKey: string | undefined;
}

@Resolver(() => HomePosition)
export class HomePositionFieldsResolver {
  constructor(
    private readonly database: Database,
    private readonly news: NewInHome,
  ) {}

  @ResolveField(() => String, { nullable: true })
  cursor(@Parent() { streamKey }: ReadTo): string | null {
    return streamKey === undefined ? null : encodeCursor(streamKey);
  }

  @ResolveField(() => DateTime, { nullable: true })
  at(@Parent() { streamKey }: ReadTo): Date | null {
    return streamKey === undefined ? null : timeOf(streamKey);
  }

  @ResolveField(() => Int)
  newCount(@Parent() { streamKey }: ReadTo, @Context() context: RequestContext): Promise<number> | number {
    const viewer = viewerOf(context);
    return streamKey === undefined ? 0 : this.news.count(this.database, viewer, personOf(viewer), streamKey);
  }
}
