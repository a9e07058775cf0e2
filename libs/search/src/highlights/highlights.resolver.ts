import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#access';
import { ArticleBodyLoader } from '#blogs';
import { DepartmentLoader } from '#people';
import type { SearchQuery } from '../query/search-query.js';
import { SearchEdge } from '../search/search.type.js';
import { SearchHighlight } from './highlight.type.js';
import { type Found, highlightsOf } from './highlights.js';

/** An article's takes up to a third of a second of the processor's time; as many objects would. */
const READING = 20;

@Resolver(() => SearchEdge)
export class HighlightsResolver {
  constructor(
    private readonly departments: DepartmentLoader,
    private readonly bodies: ArticleBodyLoader,
  ) {}

  @ResolveField(() => [SearchHighlight], { complexity: READING, description: 'Where in it the words are. Empty where an operator or a name that is only alike led here.' })
  async highlights(@Parent() { node, query }: { node: Found; query: SearchQuery }, @Context() context: RequestContext): Promise<SearchHighlight[]> {
    const departmentId = node.__typename === 'Person' ? node.departmentId : null;
    const department = departmentId === null ? null : await this.departments.load(context, departmentId);
    return highlightsOf(node, query.all, department?.name, () => this.bodies.load(context, node.id));
  }
}
