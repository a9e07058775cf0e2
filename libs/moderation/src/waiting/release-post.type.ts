import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Post } from '#stream';

@InputType({ description: 'A post to let out.' })
export class ReleasePostInput {
  @Field(() => ID, { description: 'A post that is held.' })
  postId: string;
}

@ObjectType({ description: 'What came of letting a post out.' })
export class ReleasePostPayload {
  @Field(() => Post, { description: 'The post as it is now.' })
  post: object;
}
