import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer, type RequestContext, type Viewer } from '#access';
import { decodeId, listOf } from '#platform';
import type { ArticleHead } from '../articles/article.entity.js';
import { ArticleLoader } from '../articles/article.loader.js';
import { Article } from '../articles/article.type.js';
import type { BlogEntity } from '../blogs/blog.entity.js';
import { Blog } from '../blogs/blog.type.js';
import { PinArticleCommand } from './pin-article.command.js';
import { PinArticleInput, PinArticlePayload } from './pin.inputs.js';
import { PinPolicy } from './pin.policy.js';
import { PinnedArticlesLoader } from './pinned-articles.loader.js';
import { MOST_PINS } from './pins.repository.js';

@Resolver(() => Blog)
export class BlogPinsResolver {
  constructor(
    private readonly pinned: PinnedArticlesLoader,
  ) {}

  @ResolveField(() => [Article], {
    name: 'pinned', complexity: listOf(MOST_PINS), description: `What is kept on top, newest first, at most ${MOST_PINS}. In its articles each stands at its date as well.`,
  })
  articles(@Parent() blog: BlogEntity, @Context() context: RequestContext): Promise<ArticleHead[]> {
    return this.pinned.load(context, blog.id);
  }
}

/** Keeping articles on top of their blog. */
@Resolver(() => Article)
export class ArticlePinResolver {
  constructor(
    private readonly articles: ArticleLoader,
    private readonly pin: PinArticleCommand,
    private readonly policy: PinPolicy,
  ) {}

  @ResolveField(() => Boolean, { description: 'Whether you may keep it on top of its blog, and take it down.' })
  viewerCanPin(@Parent() article: ArticleHead, @Context() context: RequestContext): Promise<boolean> {
    return this.policy.viewerMayPin(context, article);
  }

  @Mutation(() => PinArticlePayload, { description: `Keep an article on top of its blog: yours, or one in a channel that you manage. CONFLICT where ${MOST_PINS} are there already.` })
  @Allow('write')
  pinArticle(@Args('input') input: PinArticleInput, @CurrentViewer() viewer: Viewer, @Context() context: RequestContext): Promise<PinArticlePayload> {
    return this.change(viewer, context, input, true);
  }

  @Mutation(() => PinArticlePayload, { description: 'Take an article down from the top of its blog; it stays at its date.' })
  @Allow('write')
  unpinArticle(@Args('input') input: PinArticleInput, @CurrentViewer() viewer: Viewer, @Context() context: RequestContext): Promise<PinArticlePayload> {
    return this.change(viewer, context, input, false);
  }

  private async change(viewer: Viewer, context: RequestContext, input: PinArticleInput, pinned: boolean): Promise<PinArticlePayload> {
    const articleId = decodeId('article', input.articleId, 'articleId');
    await this.pin.run(viewer, articleId, pinned);
    return { article: await this.articles.found(context, articleId) };
  }
}
