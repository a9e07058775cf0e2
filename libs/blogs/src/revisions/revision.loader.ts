import { Injectable } from '@nestjs/common';
import { type RequestContext, type Viewer, ViewerLoader } from '#access';
import { Database, groupedInOrder, inOrder } from '#platform';
import type { RevisionEntity } from './revision.entity.js';
import { type ListedRevision, type RevisionList, RevisionsRepository } from './revisions.repository.js';

/** Revisions by UUID, as the viewer may read them; null for the rest. */
@Injectable()
export class RevisionLoader extends ViewerLoader<string, RevisionEntity | null> {
  constructor(
    private readonly database: Database,
    private readonly revisions: RevisionsRepository,
  ) {
    super();
  }

  protected async read(viewer: Viewer, ids: readonly string[]): Promise<(RevisionEntity | null)[]> {
    return inOrder(ids, await this.revisions.byIds(this.database, viewer, ids), (revision) => revision.id);
  }
}

/** Lists of articles' revisions; a key is a `RevisionList` as JSON, because a DataLoader compares keys by identity. */
@Injectable()
export class RevisionListLoader extends ViewerLoader<string, ListedRevision[]> {
  constructor(
    private readonly database: Database,
    private readonly revisions: RevisionsRepository,
  ) {
    super();
  }

  list(context: RequestContext, list: RevisionList): Promise<ListedRevision[]> {
    return this.load(context, JSON.stringify(list));
  }

  protected async read(viewer: Viewer, keys: readonly string[]): Promise<ListedRevision[][]> {
    const rows = await this.revisions.inLists(this.database, viewer, keys.map((key) => JSON.parse(key) as RevisionList));
    return groupedInOrder(keys.map((_key, i) => i + 1), rows, (row) => row.place);
  }
}
