import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#access';
import { ForwardPageArgs } from '#platform';
import { BookmarkConnections } from '../bookmarks/bookmark-connections.js';
import { BookmarkConnection } from '../bookmarks/bookmark.type.js';
import type { BookmarkFolderEntity } from './bookmark-folder.entity.js';
import { BookmarkFolder } from './bookmark-folder.type.js';

@Resolver(() => BookmarkFolder)
export class BookmarkFolderFieldsResolver {
  constructor(private readonly connections: BookmarkConnections) {}

  @ResolveField(() => BookmarkConnection, { description: 'What is in it, the latest first, without what was deleted or is no longer for you to read.' })
  bookmarks(@Parent() folder: BookmarkFolderEntity, @Args() args: ForwardPageArgs, @Context() context: RequestContext): Promise<object> {
    return this.connections.of(context, args, folder.id);
  }
}
