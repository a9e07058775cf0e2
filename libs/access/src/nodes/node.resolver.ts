import { Args, Context, ID, Query, Resolver } from '@nestjs/graphql';
import { Node, said, UserError } from '#platform';
import { Allow } from '../allow/allow.js';
import type { RequestContext } from '../viewer/request-context.js';
import { NodeSources } from './node-sources.js';

const MAX_IDS = 100;

/** Finds anything by its id. */
@Resolver()
export class NodeResolver {
  constructor(private readonly nodes: NodeSources) {}

  @Query(() => Node, { name: 'node', nullable: true, description: 'Anything by its id; null where there is none or you may not see it.' })
  @Allow('read')
  find(@Args('id', { type: () => ID, description: 'Any id that the hub gave.' }) id: string, @Context() context: RequestContext): Promise<object | null> {
    return this.nodes.find(context, id);
  }

  @Query(() => [Node], { name: 'nodes', nullable: 'items', description: 'Many things by their ids, at most 100, in the order asked; null for each that is not to be seen.' })
  @Allow('read')
  findMany(@Args('ids', { type: () => [ID], description: 'At most 100 ids, of any types.' }) ids: string[], @Context() context: RequestContext): Promise<(object | null)[]> {
    if (ids.length > MAX_IDS) throw new UserError('BAD_USER_INPUT', said`Ask for at most ${MAX_IDS} ids at once.`, 'ids');
    return Promise.all(ids.map((id) => this.nodes.find(context, id)));
  }
}
