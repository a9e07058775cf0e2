import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer, personOf, type RequestContext, type Viewer } from '#access';
import { Database, decodeId, notFound } from '#platform';
import { ArrangeFoldersCommand } from './arrange-folders.command.js';
import type { BookmarkFolderEntity } from './bookmark-folder.entity.js';
import { BookmarkFolderLoader } from './bookmark-folder.loader.js';
import {
  BookmarkFolder, BookmarkFolderPayload, CreateBookmarkFolderInput, DeleteBookmarkFolderInput, DeleteBookmarkFolderPayload, RenameBookmarkFolderInput,
} from './bookmark-folder.type.js';
import { BookmarkFoldersRepository } from './bookmark-folders.repository.js';

@Resolver()
export class BookmarkFolderResolver {
  constructor(
    private readonly database: Database,
    private readonly command: ArrangeFoldersCommand,
    private readonly folders: BookmarkFoldersRepository,
    private readonly byId: BookmarkFolderLoader,
  ) {}

  @Query(() => [BookmarkFolder], { description: 'The folders of your bookmarks, by name; at most 100.' })
  @Allow('read')
  bookmarkFolders(@CurrentViewer() viewer: Viewer): Promise<BookmarkFolderEntity[]> {
    return this.folders.of(this.database, personOf(viewer));
  }

  @Mutation(() => BookmarkFolderPayload, { description: 'Make a folder for bookmarks.' })
  @Allow('write')
  async createBookmarkFolder(
    @Args('input') input: CreateBookmarkFolderInput, @CurrentViewer() viewer: Viewer, @Context() context: RequestContext,
  ): Promise<BookmarkFolderPayload> {
    return this.asNow(context, await this.command.create(viewer, input.name, input.idempotencyKey ?? undefined));
  }

  @Mutation(() => BookmarkFolderPayload, { description: 'Give a folder of yours another name.' })
  @Allow('write')
  async renameBookmarkFolder(
    @Args('input') input: RenameBookmarkFolderInput, @CurrentViewer() viewer: Viewer, @Context() context: RequestContext,
  ): Promise<BookmarkFolderPayload> {
    const id = idFrom(input.folderId);
    await this.command.rename(viewer, id, input.name);
    return this.asNow(context, id);
  }

  @Mutation(() => DeleteBookmarkFolderPayload, { description: 'Delete a folder of yours. What is in it stays bookmarked.' })
  @Allow('write')
  async deleteBookmarkFolder(@Args('input') input: DeleteBookmarkFolderInput, @CurrentViewer() viewer: Viewer): Promise<DeleteBookmarkFolderPayload> {
    await this.command.delete(viewer, idFrom(input.folderId));
    return { deletedId: input.folderId };
  }

  private async asNow(context: RequestContext, id: string): Promise<BookmarkFolderPayload> {
    const folder = await this.byId.load(context, id);
    if (!folder) throw notFound('folder', 'folderId');
    return { folder };
  }
}

function idFrom(text: string): string {
  return decodeId('bookmarkfolder', text, 'folderId');
}
