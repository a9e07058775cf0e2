import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer, type RequestContext, type Viewer } from '#access';
import { decodeId, ForwardPageArgs, notFound } from '#platform';
import { type Subject, Subjects } from '../subjects/subjects.js';
import { BookmarkCommand } from './bookmark.command.js';
import { BookmarkConnections } from './bookmark-connections.js';
import { BookmarkConnection, BookmarkInput, BookmarkPayload } from './bookmark.type.js';

@Resolver()
export class BookmarkResolver {
  constructor(
    private readonly command: BookmarkCommand,
    private readonly subjects: Subjects,
    private readonly connections: BookmarkConnections,
  ) {}

  @Query(() => BookmarkConnection, { description: 'Your own bookmarks, the latest first, without what was deleted or is no longer for you to read. Of what a moderator hid or removed, its place.' })
  @Allow('read')
  bookmarks(
    @Args('folderId', { type: () => ID, nullable: true, description: 'Those of this folder of yours alone.' }) folderId: string | null,
    @Args() args: ForwardPageArgs, @Context() context: RequestContext,
  ): Promise<object> {
    return this.connections.of(context, args, folderFrom(folderId) ?? undefined);
  }

  @Mutation(() => BookmarkPayload, { description: 'Keep a post or an article for later, or move it to another folder. Nobody else sees it.' })
  @Allow('write')
  async addBookmark(
    @Args('input') input: BookmarkInput, @CurrentViewer() viewer: Viewer, @Context() context: RequestContext,
  ): Promise<BookmarkPayload> {
    return this.asNow(context, await this.command.add(viewer, input.subjectId, folderFrom(input.folderId)));
  }

  @Mutation(() => BookmarkPayload, { description: 'Remove a bookmark.' })
  @Allow('write')
  async removeBookmark(
    @Args('input') input: BookmarkInput, @CurrentViewer() viewer: Viewer, @Context() context: RequestContext,
  ): Promise<BookmarkPayload> {
    return this.asNow(context, await this.command.remove(viewer, input.subjectId));
  }

  private async asNow(context: RequestContext, subject: Subject): Promise<BookmarkPayload> {
    const row = await this.subjects.load(context, subject);
    if (!row) throw notFound(subject.kind.toLowerCase(), 'subjectId');
    return { subject: row };
  }
}

/** Unset stays unset: the bookmark stays where it is. */
function folderFrom(id: string | null | undefined): string | null | undefined {
  return id == null ? id : decodeId('bookmarkfolder', id, 'folderId');
}
