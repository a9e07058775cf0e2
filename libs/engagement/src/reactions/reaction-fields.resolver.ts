import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#access';
import { Article, type ArticleHead } from '#blogs';
import { Post, type PostEntity } from '#stream';
import { subjectOfArticle, subjectOfPost } from '../subjects/subject-id.js';
import { ReactionCount } from './reaction.type.js';
import { ReactionsLoader } from './reactions.loader.js';
import type { ReactionTally } from './reactions.repository.js';

const COUNTS = { description: 'How many reacted with which emoji, in the order of Instance.reactions, without those that nobody used.' } as const;
const MINE = { nullable: true, description: 'The emoji that you reacted with; null where you did not.' } as const;

@Resolver(() => Post)
export class PostReactionFieldsResolver {
  constructor(private readonly reactions: ReactionsLoader) {}

  @ResolveField(() => [ReactionCount], COUNTS)
  reactionCounts(@Parent() post: PostEntity, @Context() context: RequestContext): Promise<ReactionCount[]> {
    return read(this.reactions, context, subjectOfPost(post));
  }

  @ResolveField(() => String, MINE)
  async viewerReaction(@Parent() post: PostEntity, @Context() context: RequestContext): Promise<string | null> {
    return ownOf(await read(this.reactions, context, subjectOfPost(post)));
  }
}

@Resolver(() => Article)
export class ArticleReactionFieldsResolver {
  constructor(private readonly reactions: ReactionsLoader) {}

  @ResolveField(() => [ReactionCount], COUNTS)
  reactionCounts(@Parent() article: ArticleHead, @Context() context: RequestContext): Promise<ReactionCount[]> {
    return read(this.reactions, context, subjectOfArticle(article));
  }

  @ResolveField(() => String, MINE)
  async viewerReaction(@Parent() article: ArticleHead, @Context() context: RequestContext): Promise<string | null> {
    return ownOf(await read(this.reactions, context, subjectOfArticle(article)));
  }
}

function read(loader: ReactionsLoader, context: RequestContext, subjectId: string | undefined): Promise<ReactionTally[]> {
  return subjectId === undefined ? Promise.resolve([]) : loader.load(context, subjectId);
}

function ownOf(tallies: readonly ReactionTally[]): string | null {
  return tallies.find((tally) => tally.mine)?.emoji ?? null;
}
