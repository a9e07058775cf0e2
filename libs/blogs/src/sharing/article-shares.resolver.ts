import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext, ShareRole } from '#access';
import { Person, type PersonEntity, PersonLoader } from '#people';
import { listOf } from '#platform';
import type { ArticleHead } from '../articles/article.entity.js';
import { ArticlePolicy } from '../articles/article.policy.js';
import { Article } from '../articles/article.type.js';
import { ArticleSharesLoader } from './article-shares.loader.js';
import { MOST_SHARED } from './share-article.command.js';

/** With whom an article is shared. */
@Resolver(() => Article)
export class ArticleSharesResolver {
  constructor(
    private readonly shares: ArticleSharesLoader,
    private readonly people: PersonLoader,
    private readonly policy: ArticlePolicy,
  ) {}

  @ResolveField(() => [Person], { complexity: listOf(MOST_SHARED.CO_AUTHOR), description: 'Who wrote it beside its author, at most 20.' })
  coAuthors(@Parent() article: ArticleHead, @Context() context: RequestContext): Promise<PersonEntity[]> {
    return this.with(article, context, 'CO_AUTHOR');
  }

  @ResolveField(() => [Person], { complexity: listOf(MOST_SHARED.COMMENTER), description: 'Who may read and comment on it before it is out, at most 50. Empty for readers of what is out.' })
  commenters(@Parent() article: ArticleHead, @Context() context: RequestContext): Promise<PersonEntity[]> {
    return this.with(article, context, 'COMMENTER');
  }

  @ResolveField(() => Boolean, { description: 'Whether you may publish, schedule and share it.' })
  viewerCanPublish(@Parent() article: ArticleHead, @Context() context: RequestContext): Promise<boolean> {
    return this.policy.viewerHas(context, article, 'owns');
  }

  private async with(article: ArticleHead, context: RequestContext, role: ShareRole): Promise<PersonEntity[]> {
    const shares = (await this.shares.load(context, article.id)).filter((share) => share.role === role);
    const people = await Promise.all(shares.map(({ personId }) => this.people.load(context, personId)));
    return people.filter((person) => person !== null);
  }
}
