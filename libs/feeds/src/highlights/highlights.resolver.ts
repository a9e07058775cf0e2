import { Args, Context, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer, personOf, type RequestContext, type Viewer } from '#access';
import { Database, said, UserError } from '#platform';
import { PostLoader } from '#stream';
import { FORMULA } from './highlight-formula.js';
import { Highlights, HighlightSlidersInput, HighlightSlidersPayload } from './highlight.type.js';
import { HighlightsRepository } from './highlights.repository.js';

const MOST = 100;
const DEFAULT = 20;

@Resolver()
export class HighlightsResolver {
  constructor(
    private readonly database: Database,
    private readonly highlights: HighlightsRepository,
    private readonly posts: PostLoader,
  ) {}

  @Query(() => Highlights, { name: 'highlights', description: 'Your Highlights.' })
  @Allow('read')
  async best(
    @Args('first', { type: () => Int, nullable: true, description: `How many, 1 to ${MOST}. Default ${DEFAULT}.` }) first: number | null,
    @CurrentViewer() viewer: Viewer, @Context() context: RequestContext,
  ): Promise<Highlights> {
    const limit = first ?? DEFAULT;
    if (limit < 1 || limit > MOST) throw new UserError('BAD_USER_INPUT', said`first must be 1 to ${MOST}.`, 'first');
    const sliders = await this.highlights.slidersOf(this.database, personOf(viewer));
    const rows = await this.highlights.best(this.database, viewer, sliders, limit);
    const posts = await Promise.all(rows.map(async (row) => ({ ...row, post: await this.posts.load(context, row.postId) })));
    return { formula: FORMULA, sliders, posts: posts.flatMap(({ post, ...row }) => (post ? [{ ...row, post }] : [])) };
  }

  @Mutation(() => HighlightSlidersPayload, { description: 'Weigh your Highlights otherwise.' })
  @Allow('write')
  async setHighlightSliders(@Args('input') input: HighlightSlidersInput, @CurrentViewer() viewer: Viewer): Promise<HighlightSlidersPayload> {
    const personId = personOf(viewer);
    for (const field of ['people', 'department', 'company'] as const) {
      if (input[field] < 0 || input[field] > 100) throw new UserError('BAD_USER_INPUT', said`${field} must be 0 to 100.`, field);
    }
    await this.highlights.setSliders(this.database, personId, input);
    return { sliders: await this.highlights.slidersOf(this.database, personId) };
  }
}
