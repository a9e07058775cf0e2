import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#access';
import type { BookmarkFolderEntity } from '../folders/bookmark-folder.entity.js';
import { BookmarkFolderLoader } from '../folders/bookmark-folder.loader.js';
import { BookmarkFolder } from '../folders/bookmark-folder.type.js';
import { BookmarkEdge } from './bookmark.type.js';

@Resolver(() => BookmarkEdge)
export class BookmarkEdgeResolver {
  constructor(private readonly folders: BookmarkFolderLoader) {}

  @ResolveField(() => BookmarkFolder, { nullable: true, description: 'The folder it is in; null where in none.' })
  folder(@Parent() edge: { folderId: string | null }, @Context() context: RequestContext): Promise<BookmarkFolderEntity | null> | null {
    return edge.folderId === null ? null : this.folders.load(context, edge.folderId);
  }
}
