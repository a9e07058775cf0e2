import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer, type RequestContext, type Viewer } from '#access';
import { ArticleLoader } from '#blogs';
import { Person, type PersonEntity, PersonLoader } from '#people';
import { Database, decodeId, encodeId, listOf } from '#platform';
import { Post, type PostEntity, PostLoader } from '#stream';
import { AnswerCoAuthorOfferCommand } from './answer-co-author-offer.command.js';
import { AnswerCoAuthorOfferInput, AnswerCoAuthorOfferPayload, CoAuthorOffer } from './co-author-offer.type.js';
import { CoAuthorOffersRepository, SHOWN_OFFERS, type ShownOffer } from './co-author-offers.repository.js';

type Offer = Omit<ShownOffer, 'articleId'> & { readonly articleId: string };

@Resolver(() => CoAuthorOffer)
export class CoAuthorOffersResolver {
  constructor(
    private readonly database: Database,
    private readonly offers: CoAuthorOffersRepository,
    private readonly answer: AnswerCoAuthorOfferCommand,
    private readonly articles: ArticleLoader,
    private readonly people: PersonLoader,
    private readonly posts: PostLoader,
  ) {}

  @Query(() => [CoAuthorOffer], { complexity: listOf(SHOWN_OFFERS), description: 'What you are offered to write too and have not answered, newest first, at most 50.' })
  @Allow('read')
  async coAuthorOffers(@CurrentViewer() viewer: Viewer): Promise<Offer[]> {
    if (!viewer.personId) return [];
    const offers = await this.offers.ofViewer(this.database, viewer);
    return offers.map((offer) => ({ ...offer, articleId: encodeId('article', offer.articleId) }));
  }

  @ResolveField(() => Person, { description: 'Who grew the article.' })
  offeredBy(@Parent() offer: Offer, @Context() context: RequestContext): Promise<PersonEntity | null> {
    return this.people.load(context, offer.offeredById);
  }

  @ResolveField(() => Post, { nullable: true, description: 'The first post of the thread that it was grown from; null where you may not read that any more.' })
  thread(@Parent() offer: Offer, @Context() context: RequestContext): Promise<PostEntity | null> | null {
    return offer.rootId === null ? null : this.posts.load(context, offer.rootId);
  }

  @Mutation(() => AnswerCoAuthorOfferPayload, { description: 'Accept an offer to write an article too, or turn it down.' })
  @Allow('write')
  async answerCoAuthorOffer(
    @Args('input') input: AnswerCoAuthorOfferInput, @CurrentViewer() viewer: Viewer, @Context() context: RequestContext,
  ): Promise<AnswerCoAuthorOfferPayload> {
    const articleId = decodeId('article', input.articleId, 'articleId');
    await this.answer.run(viewer, articleId, input.accept);
    return { article: input.accept ? await this.articles.load(context, articleId) : null };
  }
}
