import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType({
  description: 'A passage of an article: a range of the plain text of one of its revisions (Revision.text), in UTF-16 code units, as JavaScript, Java and .NET count and as facets do; at most 1,000.',
})
export class PassageInput {
  @Field(() => ID, { description: 'The article; it becomes the post’s card. With articleId given too, they must be the same.' })
  articleId: string;

  @Field(() => ID, { description: 'The revision that the range is of, one that you may read: for most people the one that the article is now.' })
  revisionId: string;

  @Field(() => Int, { description: 'Where the passage begins, from 0.' })
  from: number;

  @Field(() => Int, { description: 'Where it ends, exclusive.' })
  to: number;

  @Field(() => String, { description: 'The passage itself, exactly as it stands there.' })
  quote: string;
}
