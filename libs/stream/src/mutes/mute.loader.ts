import { Injectable } from '@nestjs/common';
import { type Viewer, ViewerLoader } from '#access';
import { Database, inOrder } from '#platform';
import type { MuteEntity } from './mute.entity.js';
import { MutesRepository } from './mutes.repository.js';

/** The viewer's own mutes, by UUID; null for another's, and for what has ended. */
@Injectable()
export class MuteLoader extends ViewerLoader<string, MuteEntity | null> {
  constructor(
    private readonly database: Database,
    private readonly mutes: MutesRepository,
  ) {
    super();
  }

  protected async read(viewer: Viewer, ids: readonly string[]): Promise<(MuteEntity | null)[]> {
    if (!viewer.personId || !viewer.scopes.has('read')) return ids.map(() => null);
    return inOrder(ids, await this.mutes.byIds(this.database, viewer.personId, ids), (mute) => mute.id);
  }
}
