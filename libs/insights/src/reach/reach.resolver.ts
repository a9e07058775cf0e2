import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#access';
import { Article, type ArticleHead } from '#blogs';
import { Post, type PostEntity } from '#stream';
import { ReachFigures } from './reach-figures.js';
import { Reach } from './reach.type.js';

/** Views are counted as they are asked for; of something that a hundred thousand saw that takes as long as this many objects. */
const COUNTING = 40;
const MAY = { description: 'Whether you see how far it reached: you wrote it, alone or with others, or look after it.' } as const;
const REACH = { nullable: true, complexity: COUNTING, description: 'How many people it reached, for those who wrote it; null for everybody else, and where too few may read it.' } as const;

@Resolver(() => Post)
export class PostReachResolver {
  constructor(private readonly figures: ReachFigures) {}

  @ResolveField(() => Boolean, MAY)
  viewerCanSeeReach(@Parent() post: PostEntity, @Context() context: RequestContext): Promise<boolean> {
    return this.figures.mayBeSeen(context, post);
  }

  @ResolveField(() => Reach, REACH)
  reach(@Parent() post: PostEntity, @Context() context: RequestContext): Promise<Reach | null> {
    return this.figures.of(context, post);
  }
}

@Resolver(() => Article)
export class ArticleReachResolver {
  constructor(private readonly figures: ReachFigures) {}

  @ResolveField(() => Boolean, MAY)
  viewerCanSeeReach(@Parent() article: ArticleHead, @Context() context: RequestContext): Promise<boolean> {
    return this.figures.mayBeSeen(context, article);
  }

  @ResolveField(() => Reach, REACH)
  reach(@Parent() article: ArticleHead, @Context() context: RequestContext): Promise<Reach | null> {
    return this.figures.of(context, article);
  }
}
