import { Injectable } from '@nestjs/common';
import { personOf, type RequestContext, viewerOf } from '#access';
import { connectionOf, Database, type ForwardPageArgs, parsePage } from '#platform';
import { Subjects } from '../subjects/subjects.js';
import { BookmarksRepository } from './bookmarks.repository.js';

/** Makes pages of the viewer's own bookmarks. */
@Injectable()
export class BookmarkConnections {
  constructor(
    private readonly database: Database,
    private readonly lists: BookmarksRepository,
    private readonly subjects: Subjects,
  ) {}

  /** @param folderId UUID; unset: of all folders and of none */
  async of(context: RequestContext, args: ForwardPageArgs, folderId: string | undefined): Promise<object> {
    const page = parsePage(args);
    const viewer = viewerOf(context);
    const { items, more } = await this.lists.list(this.database, viewer, personOf(viewer), folderId, page);
    const nodes = await Promise.all(items.map(({ kind, subjectId: id }) => this.subjects.load(context, { kind, id })));
    const found = items.flatMap((entry, index) => {
      const node = nodes[index];
      return node ? [{ key: entry.listKey, folderId: entry.folderId, node }] : [];
    });
    return connectionOf(page, { items: found, more }, (item) => item);
  }
}
