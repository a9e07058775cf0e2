import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#access';
import { ArticleBodyLoader, type ArticleHead, Revision, type RevisionEntity, RevisionLoader } from '#blogs';
import { ArticleCard } from '../cards/card.type.js';
import { PassageLoader } from './passage.loader.js';
import { PassagePlaces } from './passage-places.js';
import { Passage } from './passage.type.js';

/** A passage that has to be looked for, once a revision, takes up to a tenth of a second. */
const SEARCHING = 10;

type ShownPassage = Passage & { readonly revisionId: string | null };

@Resolver(() => ArticleCard)
export class CardPassageResolver {
  constructor(
    private readonly passages: PassageLoader,
    private readonly places: PassagePlaces,
    private readonly bodies: ArticleBodyLoader,
  ) {}

  @ResolveField(() => Passage, { nullable: true, complexity: ({ childComplexity }) => SEARCHING + childComplexity, description: 'The passage of the article that the post quotes.' })
  async passage(@Parent() { article, postId }: { article: ArticleHead; postId: string }, @Context() context: RequestContext): Promise<ShownPassage | null> {
    const passage = article.deletedAt ? null : await this.passages.load(context, postId);
    if (passage?.articleId !== article.id) return null;
    const place = await this.places.of(passage, article, () => this.bodies.load(context, article.id));
    return {
      quote: passage.quote, from: passage.fromOffset, to: passage.toOffset, revisionId: passage.revisionId,
      status: !place?.same ? 'CHANGED' : place.from === passage.fromOffset ? 'STANDS' : 'MOVED',
      presentFrom: place?.from ?? null, presentTo: place?.to ?? null,
    };
  }
}

@Resolver(() => Passage)
export class PassageRevisionResolver {
  constructor(private readonly revisions: RevisionLoader) {}

  @ResolveField(() => Revision, { nullable: true, description: 'The revision it came from; null where you may not read that one, or it is not kept any more.' })
  revision(@Parent() { revisionId }: ShownPassage, @Context() context: RequestContext): Promise<RevisionEntity | null> | null {
    return revisionId === null ? null : this.revisions.load(context, revisionId);
  }
}
