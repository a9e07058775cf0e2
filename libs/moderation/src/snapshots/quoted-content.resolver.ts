import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#access';
import { Person, type PersonEntity, PersonLoader } from '#people';
import { QuotedContent } from './snapshot.type.js';

@Resolver(() => QuotedContent)
export class QuotedContentResolver {
  constructor(private readonly people: PersonLoader) {}

  @ResolveField(() => Person, { nullable: true, description: 'Who wrote it.' })
  author(@Parent() quoted: QuotedContent, @Context() context: RequestContext): Promise<PersonEntity | null> {
    return this.people.load(context, quoted.authorId);
  }
}
