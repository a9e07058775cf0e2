import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Node } from '#platform';

@ObjectType({ implements: () => Node, description: 'A folder that you keep bookmarks in. Nobody else sees it.' })
export class BookmarkFolder extends Node {
  @Field(() => String, { description: 'Its name, at most 50 characters; each of your folders has another.' })
  name: string;
}

@InputType({ description: 'A folder for bookmarks to make.' })
export class CreateBookmarkFolderInput {
  @Field(() => String, { description: 'Its name, at most 50 characters.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'At most 255 characters; the same key within 24 hours makes the folder once.' })
  idempotencyKey?: string | null;
}

@InputType({ description: 'A new name for a folder.' })
export class RenameBookmarkFolderInput {
  @Field(() => ID, { description: 'Your folder.' })
  folderId: string;

  @Field(() => String, { description: 'At most 50 characters.' })
  name: string;
}

@InputType({ description: 'A folder to do without.' })
export class DeleteBookmarkFolderInput {
  @Field(() => ID, { description: 'Your folder. What is in it stays bookmarked, outside any folder.' })
  folderId: string;
}

@ObjectType({ description: 'What came of making or renaming a folder.' })
export class BookmarkFolderPayload {
  @Field(() => BookmarkFolder, { description: 'The folder as it is now.' })
  folder: object;
}

@ObjectType({ description: 'What came of deleting a folder.' })
export class DeleteBookmarkFolderPayload {
  @Field(() => ID, { description: 'The folder that is gone.' })
  deletedId: string;
}
