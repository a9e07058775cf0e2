import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer, personOf, type RequestContext, type Viewer } from '#access';
import { connectionOf, Database, ForwardPageArgs, parsePage, sliceOf } from '#platform';
import { PostLoader } from '#stream';
import { FORMULA } from './highlight-formula.js';
import { parsePlace, PLACE, placeOf } from './highlight-place.js';
import { Highlights, HighlightSlidersInput, HighlightSlidersPayload } from './highlight.type.js';
import { HighlightsRepository } from './highlights.repository.js';
import { SetSlidersCommand } from './set-sliders.command.js';

@Resolver()
export class HighlightsResolver {
  constructor(
    private readonly database: Database,
    private readonly highlights: HighlightsRepository,
    private readonly posts: PostLoader,
    private readonly setSliders: SetSlidersCommand,
  ) {}

  @Query(() => Highlights, { name: 'highlights', description: 'Your Highlights.' })
  @Allow('read')
  async best(@Args() args: ForwardPageArgs, @CurrentViewer() viewer: Viewer, @Context() context: RequestContext): Promise<Highlights> {
    const page = parsePage(args, PLACE);
    const below = page.cursor === undefined ? undefined : parsePlace(page.cursor);
    const at = below?.at ?? new Date();
    const sliders = await this.highlights.slidersOf(this.database, personOf(viewer));
    const rows = await this.highlights.best(this.database, viewer, sliders, { at, below, limit: page.limit + 1 });
    const { edges, pageInfo } = connectionOf(page, sliceOf(page, rows), (row) => ({ key: placeOf(at, row), node: row }));
    const posts = await Promise.all(edges.map(async ({ node: row }) => ({ ...row, post: await this.posts.load(context, row.postId) })));
    return { formula: FORMULA, sliders, pageInfo, posts: posts.flatMap(({ post, ...row }) => (post ? [{ ...row, post }] : [])) };
  }

  @Mutation(() => HighlightSlidersPayload, { description: 'Weigh your Highlights otherwise.' })
  @Allow('write')
  async setHighlightSliders(@Args('input') input: HighlightSlidersInput, @CurrentViewer() viewer: Viewer): Promise<HighlightSlidersPayload> {
    return { sliders: await this.setSliders.run(viewer, input) };
  }
}
