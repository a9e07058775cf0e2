import { Args, Context, Int, Query, Resolver } from '@nestjs/graphql';
import { Allow, type RequestContext, viewerOf } from '#access';
import { PersonLoader } from '#people';
import { Database, listOf, said, UserError } from '#platform';
import { FollowSuggestion } from './follow-suggestion.type.js';
import { FollowSuggestionsRepository } from './follow-suggestions.repository.js';

const MOST = 20;

@Resolver()
export class FollowSuggestionsResolver {
  constructor(
    private readonly database: Database,
    private readonly suggestions: FollowSuggestionsRepository,
    private readonly people: PersonLoader,
  ) {}

  @Query(() => [FollowSuggestion], {
    complexity: listOf(MOST),
    description: 'People whom you don’t follow yet and might, each with the reasons: your manager, who reports to you, a shared past, your department, your place, whom many follow.',
  })
  @Allow('read')
  async followSuggestions(
    @Args('first', { type: () => Int, nullable: true, description: `1 to ${MOST}. Default 6.` }) first: number | null,
    @Context() context: RequestContext,
  ): Promise<FollowSuggestion[]> {
    const limit = first ?? 6;
    if (limit < 1 || limit > MOST) throw new UserError('BAD_USER_INPUT', said`first must be 1 to ${MOST}.`, 'first');
    const rows = await this.suggestions.suggest(this.database, viewerOf(context), limit);
    const found = await Promise.all(rows.map(async ({ personId, reasons }) => ({ person: await this.people.load(context, personId), reasons })));
    return found.flatMap(({ person, reasons }) => (person ? [{ person, reasons }] : []));
  }
}
