import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#access';
import { Person, type PersonEntity, PersonLoader } from '#people';
import { sizeOf } from '#platform';
import { type ArticleBody, renderText } from '#rich-text';
import { ArticleTexts } from '../articles/article-texts.js';
import { Json } from '../articles/json.scalar.js';
import { taken, takeText } from '../articles/text-budget.js';
import { RevisionLoader } from './revision.loader.js';
import { Revision } from './revision.type.js';
import type { ListedRevision } from './revisions.repository.js';

/** It takes the processor up to half a second; as many objects would. */
const RENDERING = 100;
/** Up to a tenth of a second. */
const READING = 20;

@Resolver(() => Revision)
export class RevisionFieldsResolver {
  constructor(
    private readonly people: PersonLoader,
    private readonly whole: RevisionLoader,
    private readonly texts: ArticleTexts,
  ) {}

  @ResolveField(() => Person, { description: 'Who saved it.' })
  author(@Parent() revision: ListedRevision, @Context() context: RequestContext): Promise<PersonEntity | null> {
    return this.people.load(context, revision.authorId);
  }

  @ResolveField(() => Json, { complexity: READING, description: 'The text as it was, as a Tiptap document.' })
  async body(@Parent() revision: ListedRevision, @Context() context: RequestContext): Promise<ArticleBody | undefined> {
    const body = await this.read(revision, context);
    takeText(context, sizeOf(body));
    return body;
  }

  @ResolveField(() => String, { complexity: RENDERING, description: 'The text as it was, as sanitised HTML.' })
  async html(@Parent() revision: ListedRevision, @Context() context: RequestContext): Promise<string | undefined> {
    const body = await this.read(revision, context);
    return body && taken(context, this.texts.html(body));
  }

  @ResolveField(() => String, { complexity: READING, description: 'Its plain text, in which passages are counted: blocks are parted by an empty line, a hard break is a line end.' })
  async text(@Parent() revision: ListedRevision, @Context() context: RequestContext): Promise<string | undefined> {
    const body = await this.read(revision, context);
    return body && taken(context, Promise.resolve(renderText(body)));
  }

  private async read(revision: ListedRevision, context: RequestContext): Promise<ArticleBody | undefined> {
    return (await this.whole.load(context, revision.id))?.body;
  }
}
