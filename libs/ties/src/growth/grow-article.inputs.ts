import { Field, ID, InputType } from '@nestjs/graphql';

@InputType({ description: 'A thread to make an article of.' })
export class GrowArticleInput {
  @Field(() => ID, { description: 'The first post of the thread; of an article’s discussion that is its notice.' })
  rootId: string;

  @Field(() => [ID], { description: 'The posts of it to take, 1 to 100, in the order of their paragraphs.' })
  postIds: string[];

  @Field(() => String, { description: 'The article’s title, at most 300 characters.' })
  title: string;

  @Field(() => ID, { nullable: true, description: 'The blog, which must be read by those who read the thread: a private channel’s thread becomes an article of that channel’s blog. Default: your own.' })
  blogId?: string | null;

  @Field(() => String, { nullable: true, description: 'The same key and input within 24 hours make one article.' })
  idempotencyKey?: string | null;
}
