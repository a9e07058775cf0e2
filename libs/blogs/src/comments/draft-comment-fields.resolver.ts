import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { mayWrite, type RequestContext, viewerOf } from '#access';
import { Person, type PersonEntity, PersonLoader } from '#people';
import { connectionOf, ForwardPageArgs, parsePage } from '#platform';
import type { ArticleHead } from '../articles/article.entity.js';
import { ArticleLoader } from '../articles/article.loader.js';
import { ArticlePolicy } from '../articles/article.policy.js';
import { isUnpublished } from '../articles/article-stage.js';
import { Article } from '../articles/article.type.js';
import type { DraftCommentEntity } from './draft-comment.entity.js';
import { DraftCommentLoader, DraftCommentsLoader } from './draft-comment.loader.js';
import { DraftComment, DraftCommentConnection, DraftPassage } from './draft-comment.type.js';

@Resolver(() => DraftComment)
export class DraftCommentFieldsResolver {
  constructor(
    private readonly people: PersonLoader,
    private readonly articles: ArticleLoader,
    private readonly policy: ArticlePolicy,
    private readonly comments: DraftCommentLoader,
  ) {}

  @ResolveField(() => Person, { nullable: true, description: 'Who said it; null where you can’t see them.' })
  author(@Parent() comment: DraftCommentEntity, @Context() context: RequestContext): Promise<PersonEntity | null> {
    return this.people.load(context, comment.authorId);
  }

  @ResolveField(() => DraftPassage, { nullable: true, description: 'The words that it is about; null: all of the article, or what the comment that it answers is about.' })
  passage(@Parent() { quote, fromOffset: from, textBefore: before, textAfter: after }: DraftCommentEntity): object | null {
    return quote === null ? null : { quote, from, before, after };
  }

  @ResolveField(() => DraftComment, { nullable: true, description: 'The comment that it answers; such a one answers none itself.' })
  replyTo(@Parent() comment: DraftCommentEntity, @Context() context: RequestContext): Promise<DraftCommentEntity | null> | null {
    return comment.replyToId === null ? null : this.comments.load(context, comment.replyToId);
  }

  @ResolveField(() => Boolean, { description: 'Whether you may change its words: it is yours, and the article isn’t out yet.' })
  async viewerCanEdit(@Parent() comment: DraftCommentEntity, @Context() context: RequestContext): Promise<boolean> {
    const viewer = viewerOf(context);
    if (!mayWrite(viewer) || comment.authorId !== viewer.personId) return false;
    const article = await this.articles.load(context, comment.articleId);
    return article !== null && isUnpublished(article);
  }

  @ResolveField(() => Boolean, { description: 'Whether you may say that nothing is left to do about it, or that something is again.' })
  async viewerCanResolve(@Parent() comment: DraftCommentEntity, @Context() context: RequestContext): Promise<boolean> {
    const viewer = viewerOf(context);
    if (!mayWrite(viewer) || comment.replyToId !== null) return false;
    if (comment.authorId === viewer.personId) return true;
    const article = await this.articles.load(context, comment.articleId);
    return article !== null && this.policy.viewerHas(context, article, 'edits');
  }
}

@Resolver(() => Article)
export class ArticleDraftCommentsResolver {
  constructor(private readonly comments: DraftCommentsLoader) {}

  @ResolveField(() => DraftCommentConnection, { description: 'What was said of it before it was out, answers included, oldest first. Empty for its readers once it is.' })
  async draftComments(@Parent() article: ArticleHead, @Args() args: ForwardPageArgs, @Context() context: RequestContext): Promise<object> {
    const page = parsePage(args);
    return connectionOf(page, await this.comments.page(context, article.id, page), (comment) => ({ key: comment.id, node: comment }));
  }
}
