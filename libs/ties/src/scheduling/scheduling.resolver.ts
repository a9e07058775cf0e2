import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer, type RequestContext, type Viewer } from '#access';
import { Article, type ArticleHead, ArticleLoader } from '#blogs';
import { decodeId, UserError } from '#platform';
import type { ScheduledNoticeEntity } from './scheduled-notice.entity.js';
import { ScheduledNoticeLoader } from './scheduled-notice.loader.js';
import { SchedulePublicationCommand } from './schedule-publication.command.js';
import { ScheduleArticleInput, ScheduleArticlePayload, ScheduledNotice, UnscheduleArticleInput } from './scheduling.inputs.js';

/** Articles that come out by themselves. */
@Resolver(() => Article)
export class SchedulingResolver {
  constructor(
    private readonly articles: ArticleLoader,
    private readonly publication: SchedulePublicationCommand,
    private readonly notices: ScheduledNoticeLoader,
  ) {}

  @Mutation(() => ScheduleArticlePayload, { description: 'Publish a draft of yours at a set time, or move that.' })
  @Allow('write')
  async scheduleArticle(@Args('input') input: ScheduleArticleInput, @CurrentViewer() viewer: Viewer, @Context() context: RequestContext): Promise<ScheduleArticlePayload> {
    if (input.quietly && input.notice != null) throw new UserError('BAD_USER_INPUT', 'Give the words of a notice, or publish quietly, not both.', 'quietly');
    const articleId = decodeId('article', input.articleId, 'articleId');
    await this.publication.run(viewer, {
      articleId, at: input.at, timeZone: input.timeZone ?? 'UTC', words: input.notice ?? undefined, quietly: input.quietly ?? false,
    });
    return { article: await this.articles.found(context, articleId) };
  }

  @Mutation(() => ScheduleArticlePayload, { description: 'Call off that an article comes out by itself.' })
  @Allow('write')
  async unscheduleArticle(@Args('input') input: UnscheduleArticleInput, @CurrentViewer() viewer: Viewer, @Context() context: RequestContext): Promise<ScheduleArticlePayload> {
    const articleId = decodeId('article', input.articleId, 'articleId');
    await this.publication.callOff(viewer, articleId);
    return { article: await this.articles.found(context, articleId) };
  }

  @ResolveField(() => ScheduledNotice, { nullable: true, description: 'What the stream will be told when it comes out; null where it isn’t scheduled.' })
  scheduledNotice(@Parent() article: ArticleHead, @Context() context: RequestContext): Promise<ScheduledNoticeEntity | null> {
    return this.notices.load(context, article.id);
  }
}
