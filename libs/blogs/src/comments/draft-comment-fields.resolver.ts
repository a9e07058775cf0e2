import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#access';
import { Person, type PersonEntity, PersonLoader } from '#people';
import { connectionOf, ForwardPageArgs, parsePage } from '#platform';
import type { ArticleEntity } from '../articles/article.entity.js';
import { Article } from '../articles/article.type.js';
import type { DraftCommentEntity } from './draft-comment.entity.js';
import { DraftCommentsLoader } from './draft-comment.loader.js';
import { DraftComment, DraftCommentConnection } from './draft-comment.type.js';

@Resolver(() => DraftComment)
export class DraftCommentFieldsResolver {
  constructor(private readonly people: PersonLoader) {}

  @ResolveField(() => Person, { nullable: true, description: 'Who said it; null where you can’t see them.' })
  author(@Parent() comment: DraftCommentEntity, @Context() context: RequestContext): Promise<PersonEntity | null> {
    return this.people.load(context, comment.authorId);
  }
}

@Resolver(() => Article)
export class ArticleDraftCommentsResolver {
  constructor(private readonly comments: DraftCommentsLoader) {}

  @ResolveField(() => DraftCommentConnection, { description: 'What was said of it before it was out, oldest first. Empty for its readers once it is.' })
  async draftComments(@Parent() article: ArticleEntity, @Args() args: ForwardPageArgs, @Context() context: RequestContext): Promise<object> {
    const page = parsePage(args);
    return connectionOf(page, await this.comments.page(context, article.id, page), (comment) => ({ key: comment.id, node: comment }));
  }
}
