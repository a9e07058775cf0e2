import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Reactable } from '../subjects/reactable.type.js';

@ObjectType({ description: 'How many reacted with an emoji.' })
export class ReactionCount {
  @Field(() => String, { description: 'The emoji.' })
  emoji: string;

  @Field(() => Int, { description: 'How many people, at least 1.' })
  count: number;
}

@InputType({ description: 'A reaction to a post or an article.' })
export class ReactInput {
  @Field(() => ID, { description: 'A post or an article. For a repost, the post behind it.' })
  subjectId: string;

  @Field(() => String, { description: 'One of Instance.reactions. Takes the place of the one you gave before.' })
  emoji: string;
}

@InputType({ description: 'A reaction to take back.' })
export class UnreactInput {
  @Field(() => ID, { description: 'The post or article.' })
  subjectId: string;
}

@ObjectType({ description: 'What came of reacting, or of taking it back.' })
export class ReactPayload {
  @Field(() => Reactable, { description: 'The post or article as it is now.' })
  subject: object;
}
