import { Field, Float, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Article } from '#blogs';
import { DateTime } from '#platform';

@ObjectType({ description: 'How far you have read an article. Nobody else sees it.' })
export class ReadPosition {
  @Field(() => Float, { description: 'Where you are: 0 at the beginning, 1 at the end of the text.' })
  fraction: number;

  @Field(() => Float, { description: 'The farthest you ever were, from 0 to 1.' })
  farthest: number;

  @Field(() => DateTime, { description: 'When you were there.' })
  updatedAt: Date;
}

@InputType({ description: 'How far you have read an article.' })
export class SaveReadPositionInput {
  @Field(() => ID, { description: 'The article.' })
  articleId: string;

  @Field(() => Float, { description: 'Where you are: 0 at the beginning, 1 at the end of the text.' })
  fraction: number;
}

@ObjectType({ description: 'What came of saving a read position.' })
export class SaveReadPositionPayload {
  @Field(() => Article, { description: 'The article, with viewerReadPosition as it is now.' })
  article: object;
}
