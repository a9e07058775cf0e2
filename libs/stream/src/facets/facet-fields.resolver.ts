import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#access';
import { Person, type PersonEntity, PersonLoader } from '#people';
import { Tag, type TagEntity, TagLoader } from '#tags';
import type { StoredFacet } from './facet.js';
import { Facet } from './facet.type.js';

@Resolver(() => Facet)
export class FacetFieldsResolver {
  constructor(
    private readonly people: PersonLoader,
    private readonly tags: TagLoader,
  ) {}

  @ResolveField(() => Person, { nullable: true, description: 'Whom a MENTION means; null where you may not see them.' })
  person(@Parent() facet: StoredFacet, @Context() context: RequestContext): Promise<PersonEntity | null> | null {
    return facet.kind === 'MENTION' ? this.people.load(context, facet.personId) : null;
  }

  @ResolveField(() => Tag, { nullable: true, description: 'The tag of a TAG.' })
  tag(@Parent() facet: StoredFacet, @Context() context: RequestContext): Promise<TagEntity | null> | null {
    return facet.kind === 'TAG' ? this.tags.load(context, facet.tagId) : null;
  }
}
