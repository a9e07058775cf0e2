import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Article } from '#blogs';
import { DateTime } from '#platform';

@ObjectType({ description: 'That you may write an article too which was grown from a thread with words of yours. Of the draft you see nothing before you accept.' })
export class CoAuthorOffer {
  @Field(() => ID, { description: 'The article’s id, to answer with.' })
  articleId: string;

  @Field(() => DateTime, { description: 'When it was offered.' })
  offeredAt: Date;
}

@InputType({ description: 'An answer to an offer to write an article too.' })
export class AnswerCoAuthorOfferInput {
  @Field(() => ID, { description: 'The article, as the offer names it.' })
  articleId: string;

  @Field(() => Boolean, { description: 'True makes you a co-author; false turns it down for good.' })
  accept: boolean;
}

@ObjectType({ description: 'What came of answering.' })
export class AnswerCoAuthorOfferPayload {
  @Field(() => Article, { nullable: true, description: 'The article where you accepted; null where you did not.' })
  article: object | null;
}
