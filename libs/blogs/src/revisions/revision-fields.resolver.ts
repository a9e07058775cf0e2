import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#access';
import { Person, type PersonEntity, PersonLoader } from '#people';
import { renderText } from '#rich-text';
import { renderHtml } from '#rich-text/server';
import type { RevisionEntity } from './revision.entity.js';
import { Revision } from './revision.type.js';

/** It takes the processor up to half a second; as many objects would. */
const RENDERING = 100;
/** Up to a tenth of a second. */
const READING = 20;

@Resolver(() => Revision)
export class RevisionFieldsResolver {
  constructor(private readonly people: PersonLoader) {}

  @ResolveField(() => Person, { description: 'Who saved it.' })
  author(@Parent() revision: RevisionEntity, @Context() context: RequestContext): Promise<PersonEntity | null> {
    return this.people.load(context, revision.authorId);
  }

  @ResolveField(() => String, { complexity: RENDERING, description: 'The text as it was, as sanitised HTML.' })
  html(@Parent() revision: RevisionEntity): string {
    return renderHtml(revision.body);
  }

  @ResolveField(() => String, { complexity: READING, description: 'Its plain text, in which passages are counted: blocks are parted by an empty line, a hard break is a line end.' })
  text(@Parent() revision: RevisionEntity): string {
    return renderText(revision.body);
  }
}
