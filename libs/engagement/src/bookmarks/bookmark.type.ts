import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { connectionType } from '#platform';
import { Reactable } from '../subjects/reactable.type.js';

@InputType({ description: 'What to keep for later, or no longer.' })
export class BookmarkInput {
  @Field(() => ID, { description: 'A post or an article. For a repost, the post behind it.' })
  subjectId: string;

  @Field(() => ID, { nullable: true, description: 'The folder of yours to keep it in; null: in none. Left out, it stays where it is. Removing ignores it.' })
  folderId?: string | null;
}

@ObjectType({ description: 'What came of bookmarking, or of ending it.' })
export class BookmarkPayload {
  @Field(() => Reactable, { description: 'The post or article as it is now.' })
  subject: object;
}

@ObjectType({ description: 'A bookmark in a list.' })
export class BookmarkEdge {
  @Field(() => String, { description: 'Give it as after to read on from here.' })
  cursor: string;

  @Field(() => Reactable, { description: 'The post or article itself.' })
  node: object;
}

@ObjectType({ description: 'One page of bookmarks.' })
export class BookmarkConnection extends connectionType(() => BookmarkEdge) {}
