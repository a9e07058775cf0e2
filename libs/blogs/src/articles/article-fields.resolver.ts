import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type RequestContext, Restriction } from '#access';
import { Channel, type ChannelEntity, ChannelLoader } from '#channels';
import { Person, type PersonEntity, PersonLoader } from '#people';
import { sizeOf } from '#platform';
import type { ArticleBody } from '#rich-text';
import type { BlogEntity } from '../blogs/blog.entity.js';
import { BlogLoader } from '../blogs/blog.loader.js';
import { Blog } from '../blogs/blog.type.js';
import type { ArticleEntity } from './article.entity.js';
import { JsonScalar } from './json.scalar.js';
import { isPlace } from './article-place.js';
import { ArticlePolicy } from './article.policy.js';
import { ArticleTexts } from './article-texts.js';
import { Article, ArticleStatuses } from './article.type.js';
import { taken, takeText } from './text-budget.js';

/** A text that is kept takes up to a tenth of a second to read and send, as long as this many objects. */
const READING = 20;
/** Markdown is written anew each time, for up to half a second. */
const WRITING = 100;

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
  markdown(@Parent() article: ArticleEntity, @Context() context: RequestContext): Promise<string> {
    return taken(context, this.texts.markdown(article.body));
  }

  @ResolveField(() => String, { complexity: READING, description: 'The text as sanitised HTML.' })
  html(@Parent() { html }: ArticleEntity, @Context() context: RequestContext): string {
    takeText(context, html.length);
    return html;
  }

  @ResolveField(() => JsonScalar, { complexity: READING, description: 'The text as a Tiptap document.' })
  body(@Parent() { body }: ArticleEntity, @Context() context: RequestContext): ArticleBody {
    takeText(context, sizeOf(body));
    return body;
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

  @ResolveField(() => Boolean, { description: 'Whether it is gone: a moderator hid it from you or removed it, as its restriction says. Only its place is left, empty, with its id as its slug.' })
  deleted(@Parent() article: ArticleEntity): boolean {
    return isPlace(article);
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
