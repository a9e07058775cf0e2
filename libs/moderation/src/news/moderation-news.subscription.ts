import { Context, Resolver, Subscription } from '@nestjs/graphql';
import { Allow, type RequestContext, viewerOf } from '#access';
import { sourceOf, Viewer } from '#sign-in';
import { LiveNews } from './live-news.js';

@Resolver()
export class ModerationNewsSubscription {
  constructor(private readonly live: LiveNews) {}

  @Subscription(() => Viewer, {
    description: 'You, whenever what waits for you in moderation may have changed: cases, where you moderate, what was decided about your reports, and about what you wrote. First as it is now.',
    resolve: (_news: unknown, _args: unknown, context: RequestContext) => sourceOf(viewerOf(context)),
  })
  @Allow('read')
  moderationNewsChanged(@Context() context: RequestContext): AsyncIterator<true> {
    return this.live.of(context);
  }
}
