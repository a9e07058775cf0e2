import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { DraftComment } from './draft-comment.type.js';

@InputType({ description: 'Something to say of an article that isn’t out yet.' })
export class CommentOnDraftInput {
  @Field(() => ID, { description: 'The article.' })
  articleId: string;

  @Field(() => String, { description: 'At most 2,000 characters.' })
  text: string;

  @Field(() => String, { nullable: true, description: 'The same key and input within 24 hours make one comment.' })
  idempotencyKey?: string | null;
}

@InputType({ description: 'A comment about which something is left to do, or nothing.' })
export class ResolveDraftCommentInput {
  @Field(() => ID, { description: 'The comment.' })
  commentId: string;

  @Field(() => Boolean, { nullable: true, description: 'False: something is left to do again. Default true.' })
  resolved?: boolean | null;
}

@ObjectType({ description: 'What came of a comment.' })
export class DraftCommentPayload {
  @Field(() => DraftComment, { description: 'The comment as it is now.' })
  comment: object;
}
