import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Post } from './post.type.js';

@InputType({ description: 'A new text for a post.' })
export class EditPostInput {
  @Field(() => ID, { description: 'The post.' })
  postId: string;

  @Field(() => String, { description: 'At most 280 weighted characters, as in createPost.' })
  text: string;
}

@InputType({ description: 'A post to delete.' })
export class DeletePostInput {
  @Field(() => ID, { description: 'The post.' })
  postId: string;
}

@InputType({ description: 'A post to repost, or whose repost to take back.' })
export class RepostInput {
  @Field(() => ID, { description: 'The post, or a repost of it.' })
  postId: string;

  @Field(() => String, { nullable: true, description: 'Not needed, as reposting twice is once; accepted for uniformity.' })
  idempotencyKey?: string | null;
}

@ObjectType({ description: 'What came of editing.' })
export class EditPostPayload {
  @Field(() => Post, { description: 'The post as it is now.' })
  post: object;
}

@ObjectType({ description: 'What came of deleting.' })
export class DeletePostPayload {
  @Field(() => ID, { description: 'The id of what was deleted.' })
  deletedId: string;
}

@ObjectType({ description: 'What came of reposting, or of taking it back.' })
export class RepostPayload {
  @Field(() => Post, { description: 'The post that was reposted, as it is now.' })
  post: object;
}
