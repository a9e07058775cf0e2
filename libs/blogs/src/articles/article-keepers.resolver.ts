import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { KeepersLoader, type RequestContext } from '#access';
import { Person, type PersonEntity, PersonLoader } from '#people';
import { listOf } from '#platform';
import type { ArticleHead } from './article.entity.js';
import { ArticlePolicy } from './article.policy.js';
import { Article } from './article.type.js';

/** As many as one may look after together before a list of articles with them costs more. */
const USUAL = 3;

@Resolver(() => Article)
export class ArticleKeepersResolver {
  constructor(
    private readonly policy: ArticlePolicy,
    private readonly keepers: KeepersLoader,
    private readonly people: PersonLoader,
  ) {}

  @ResolveField(() => [Person], {
    name: 'keepers', complexity: listOf(USUAL),
    description: 'Who looks after it in the stead of an author who can’t sign in, or couldn’t: they see its draft, beside the author. Told to those who may edit it; none for others.',
  })
  async keepersOf(@Parent() article: ArticleHead, @Context() context: RequestContext): Promise<PersonEntity[]> {
    if (!(await this.policy.viewerHas(context, article, 'edits'))) return [];
    const ids = await this.keepers.load(context, article.id);
    return (await Promise.all(ids.map((id) => this.people.load(context, id)))).filter((person) => person !== null);
  }
}
