import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DraftComment } from './draft-comment.type.js';

@InputType({ description: 'Words of an article’s present text.' })
export class DraftPassageInput {
  @Field(() => String, { description: 'The words exactly as they stand in Revision.text; at most 1,000 UTF-16 code units.' })
  quote: string;

  @Field(() => Int, { description: 'About where they begin there: of several places that read the same, the nearest is taken.' })
  from: number;
}

@InputType({ description: 'Something to say of an article that isn’t out yet.' })
export class CommentOnDraftInput {
  @Field(() => ID, { description: 'The article.' })
  articleId: string;

  @Field(() => String, { description: 'At most 2,000 characters.' })
  text: string;

  @Field(() => DraftPassageInput, { nullable: true, description: 'The words that it is about. Not with replyToId: an answer is about what its comment is about.' })
  passage?: DraftPassageInput | null;

  @Field(() => ID, { nullable: true, description: 'A comment on the same article, to answer it; one that was settled is open again by that.' })
  replyToId?: string | null;

  @Field(() => String, { nullable: true, description: 'The same key and input within 24 hours make one comment.' })
  idempotencyKey?: string | null;
}

@InputType({ description: 'Other words for a comment, or an answer, of yours.' })
export class EditDraftCommentInput {
  @Field(() => ID, { description: 'The comment.' })
  commentId: string;

  @Field(() => String, { description: 'At most 2,000 characters.' })
  text: string;
}

@InputType({ description: 'A comment about which something is left to do, or nothing.' })
export class ResolveDraftCommentInput {
  @Field(() => ID, { description: 'The comment, not an answer to one.' })
  commentId: string;

  @Field(() => Boolean, { nullable: true, description: 'False: something is left to do again. Default true.' })
  resolved?: boolean | null;
}

@ObjectType({ description: 'What came of a comment.' })
export class DraftCommentPayload {
  @Field(() => DraftComment, { description: 'The comment as it is now.' })
  comment: object;
}
