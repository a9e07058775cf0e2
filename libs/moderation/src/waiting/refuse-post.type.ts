import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Post } from '#stream';

@InputType({ description: 'A post not to let out.' })
export class RefusePostInput {
  @Field(() => ID, { description: 'A post that is held.' })
  postId: string;

  @Field(() => String, { description: 'Why, for its author and for moderators: 1 to 1,000 characters.' })
  reason: string;
}

@ObjectType({ description: 'What came of refusing a post.' })
export class RefusePostPayload {
  @Field(() => Post, { description: 'The post as it is now.' })
  post: object;
}
