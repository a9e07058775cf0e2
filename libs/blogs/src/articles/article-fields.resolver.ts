import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type RequestContext, Restriction } from '#access';
import { Channel, type ChannelEntity, ChannelLoader } from '#channels';
import { Person, type PersonEntity, PersonLoader } from '#people';
import type { BlogEntity } from '../blogs/blog.entity.js';
import { BlogLoader } from '../blogs/blog.loader.js';
import { Blog } from '../blogs/blog.type.js';
import type { ArticleHead } from './article.entity.js';
import { isPlace } from './article-place.js';
import { ArticlePolicy } from './article.policy.js';
import { Article, ArticleStatuses } from './article.type.js';

/** What an article is and where it is. */
@Resolver(() => Article)
export class ArticleFieldsResolver {
  constructor(
    private readonly people: PersonLoader,
    private readonly channels: ChannelLoader,
    private readonly blogs: BlogLoader,
    private readonly policy: ArticlePolicy,
  ) {}

  @ResolveField(() => String, { description: 'A few sentences: the author’s own, or the beginning of the text.' })
  excerpt(@Parent() article: ArticleHead): string {
    return article.ownExcerpt ?? article.derivedExcerpt;
  }

  @ResolveField(() => Person, { description: 'Who wrote it.' })
  author(@Parent() article: ArticleHead, @Context() context: RequestContext): Promise<PersonEntity | null> {
    return this.people.load(context, article.authorId);
  }

  @ResolveField(() => Blog, { description: 'The blog it is in.' })
  blog(@Parent() article: ArticleHead, @Context() context: RequestContext): Promise<BlogEntity | null> {
    return this.blogs.load(context, article.blogId);
  }

  @ResolveField(() => Channel, { description: 'The channel whose audience reads it.' })
  channel(@Parent() article: ArticleHead, @Context() context: RequestContext): Promise<ChannelEntity | null> {
    return this.channels.load(context, article.channelId);
  }

  @ResolveField(() => ArticleStatuses, { description: 'How far it is.' })
  status(@Parent() article: ArticleHead): keyof typeof ArticleStatuses {
    const { restriction } = article;
    return restriction === 'DRAFT' || restriction === 'SCHEDULED' || restriction === 'HELD' ? restriction : 'PUBLISHED';
  }

  @ResolveField(() => Boolean, { description: 'Whether it is gone: a moderator hid it from you or removed it, as its restriction says. Only its place is left, empty, with its id as its slug.' })
  deleted(@Parent() article: ArticleHead): boolean {
    return isPlace(article);
  }

  @ResolveField(() => Restriction, { nullable: true, description: 'Why it is not for everybody; null where it is.' })
  restriction(@Parent() article: ArticleHead): Restriction | null {
    return article.restriction && { kind: article.restriction, reason: article.restrictionReason, decidedAt: article.restrictedAt };
  }

  @ResolveField(() => Boolean, { description: 'Whether you may edit it, and see what it was.' })
  viewerCanEdit(@Parent() article: ArticleHead, @Context() context: RequestContext): Promise<boolean> {
    return this.policy.viewerHas(context, article, 'edits');
  }

  @ResolveField(() => Boolean, { description: 'Whether you may delete it: your own also where moderators hid it.' })
  viewerCanDelete(@Parent() article: ArticleHead, @Context() context: RequestContext): Promise<boolean> {
    return this.policy.viewerMayDelete(context, article);
  }
}
