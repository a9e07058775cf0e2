import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type RequestContext, Restriction } from '#access';
import { Channel, type ChannelEntity, ChannelLoader } from '#channels';
import { Person, type PersonEntity, PersonLoader } from '#people';
import type { BlogEntity } from '../blogs/blog.entity.js';
import { BlogLoader } from '../blogs/blog.loader.js';
import { Blog } from '../blogs/blog.type.js';
import type { ArticleEntity } from './article.entity.js';
import { ArticlePolicy } from './article.policy.js';
import { ArticleTexts } from './article-texts.js';
import { Article, ArticleStatuses } from './article.type.js';

/** Markdown is written anew each time; a long article's takes as long as this many objects. */
const WRITING = 20;

/** What an article is and where it is. */
@Resolver(() => Article)
export class ArticleFieldsResolver {
  constructor(
    private readonly people: PersonLoader,
    private readonly channels: ChannelLoader,
    private readonly blogs: BlogLoader,
    private readonly policy: ArticlePolicy,
    private readonly texts: ArticleTexts,
  ) {}

  @ResolveField(() => String, { description: 'A few sentences: the author’s own, or the beginning of the text.' })
  excerpt(@Parent() article: ArticleEntity): string {
    return article.ownExcerpt ?? article.derivedExcerpt;
  }

  @ResolveField(() => String, { complexity: WRITING, description: 'The text as Markdown; createArticle reads it back to the same document.' })
  markdown(@Parent() article: ArticleEntity): Promise<string> {
    return this.texts.markdown(article.body);
  }

  @ResolveField(() => Person, { description: 'Who wrote it.' })
  author(@Parent() article: ArticleEntity, @Context() context: RequestContext): Promise<PersonEntity | null> {
    return this.people.load(context, article.authorId);
  }

  @ResolveField(() => Blog, { description: 'The blog it is in.' })
  blog(@Parent() article: ArticleEntity, @Context() context: RequestContext): Promise<BlogEntity | null> {
    return this.blogs.load(context, article.blogId);
  }

  @ResolveField(() => Channel, { description: 'The channel whose audience reads it.' })
  channel(@Parent() article: ArticleEntity, @Context() context: RequestContext): Promise<ChannelEntity | null> {
    return this.channels.load(context, article.channelId);
  }

  @ResolveField(() => ArticleStatuses, { description: 'How far it is.' })
  status(@Parent() article: ArticleEntity): keyof typeof ArticleStatuses {
    const { restriction } = article;
    return restriction === 'DRAFT' || restriction === 'SCHEDULED' || restriction === 'HELD' ? restriction : 'PUBLISHED';
  }

  @ResolveField(() => Restriction, { nullable: true, description: 'Why it is not for everybody; null where it is.' })
  restriction(@Parent() article: ArticleEntity): Restriction | null {
    return article.restriction && { kind: article.restriction, reason: article.restrictionReason, decidedAt: article.restrictedAt };
  }

  @ResolveField(() => Boolean, { description: 'Whether you may edit it, and see what it was.' })
  viewerCanEdit(@Parent() article: ArticleEntity, @Context() context: RequestContext): Promise<boolean> {
    return this.policy.viewerHas(context, article, 'edits');
  }
}
