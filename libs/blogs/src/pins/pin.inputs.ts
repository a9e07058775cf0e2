import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Article } from '../articles/article.type.js';

@InputType({ description: 'An article to keep on top of its blog, or no longer.' })
export class PinArticleInput {
  @Field(() => ID, { description: 'It has to be published.' })
  articleId: string;
}

@ObjectType({ description: 'What became of it.' })
export class PinArticlePayload {
  @Field(() => Article, { description: 'The article as it is now.' })
  article: object;
}
