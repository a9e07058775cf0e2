import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Article } from '../articles/article.type.js';

@InputType({ description: 'Which article is to go where.' })
export class MoveArticleInput {
  @Field(() => ID, { description: 'An article that isn’t out yet and that you may edit.' })
  articleId: string;

  @Field(() => ID, { description: 'A blog that you may write in.' })
  blogId: string;
}

@ObjectType({ description: 'What came of moving an article.' })
export class MoveArticlePayload {
  @Field(() => Article, { description: 'The article as it is now.' })
  article: object;
}
