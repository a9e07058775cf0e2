import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { Allow, NodeSources, type RequestContext, viewerOf } from '#access';
import { connectionOf, encodeId, pageAnd, parsePage } from '#platform';
import { parseQuery } from '../query/parse-query.js';
import { FindEverything } from './find-everything.js';
import { SearchArgs } from './search.args.js';
import { SearchConnection } from './search.type.js';

/** A cursor's inside is JSON, which FindEverything reads and checks. */
const POSITIONS = /^\{"[^]*"\}$/;

/** Finding and ranking takes the database as long as reading this many objects. */
const SEARCHING = 200;

@Resolver()
export class SearchResolver {
  constructor(
    private readonly everything: FindEverything,
    private readonly nodes: NodeSources,
  ) {}

  @Query(() => SearchConnection, {
    complexity: pageAnd(SEARCHING),
    description: 'What you may read and look for, best first: by match, then by recency and closeness to you. Posts and articles are ranked among the newest 60 '
      + 'that match (24 of a phrase), then among the next. What was published comes in within a second.',
  })
  @Allow('read')
  async search(@Args() args: SearchArgs, @Context() context: RequestContext): Promise<object> {
    const page = parsePage(args, POSITIONS);
    const query = parseQuery(args.query);
    const { items, more } = await this.everything.page(viewerOf(context), query, args.kinds ?? [], page, context.abandoned);
    const nodes = await Promise.all(items.map(({ hit }) => this.nodes.find(context, encodeId(hit.kind.toLowerCase(), hit.id))));
    const found = items.flatMap(({ positions }, i) => {
      const node = nodes[i];
      return node ? [{ key: JSON.stringify(positions), node, query }] : [];
    });
    return connectionOf(page, { items: found, more }, (item) => item);
  }
}
