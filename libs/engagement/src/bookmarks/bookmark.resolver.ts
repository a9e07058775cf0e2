import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer, personOf, type RequestContext, type Viewer } from '#access';
import { connectionOf, Database, ForwardPageArgs, notFound, parsePage } from '#platform';
import { type Subject, Subjects } from '../subjects/subjects.js';
import { BookmarkCommand } from './bookmark.command.js';
import { BookmarkConnection, BookmarkInput, BookmarkPayload } from './bookmark.type.js';
import { BookmarksRepository } from './bookmarks.repository.js';

@Resolver()
export class BookmarkResolver {
  constructor(
    private readonly database: Database,
    private readonly command: BookmarkCommand,
    private readonly subjects: Subjects,
    private readonly lists: BookmarksRepository,
  ) {}

  @Query(() => BookmarkConnection, { description: 'Your own bookmarks, the latest first, without what was deleted or is no longer for you to read.' })
  @Allow('read')
  async bookmarks(@Args() args: ForwardPageArgs, @CurrentViewer() viewer: Viewer, @Context() context: RequestContext): Promise<object> {
    const page = parsePage(args);
    const { items, more } = await this.lists.list(this.database, viewer, personOf(viewer), page);
    const nodes = await Promise.all(items.map(({ kind, subjectId: id }) => this.subjects.load(context, { kind, id })));
    const found = items.flatMap((entry, index) => {
      const node = nodes[index];
      return node ? [{ key: entry.listKey, node }] : [];
    });
    return connectionOf(page, { items: found, more }, (item) => item);
  }

  @Mutation(() => BookmarkPayload, { description: 'Keep a post or an article for later. Nobody else sees it.' })
  @Allow('write')
  async addBookmark(
    @Args('input') input: BookmarkInput, @CurrentViewer() viewer: Viewer, @Context() context: RequestContext,
  ): Promise<BookmarkPayload> {
    return this.asNow(context, await this.command.add(viewer, input.subjectId));
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
