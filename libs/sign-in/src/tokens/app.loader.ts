import { Injectable } from '@nestjs/common';
import { type Viewer, ViewerLoader } from '#access';
import { Database, inOrder } from '#platform';
import type { AppEntity } from './app.entity.js';
import { AppsRepository } from './apps.repository.js';

/** Apps by UUID, as the viewer may see them; null for the rest. */
@Injectable()
export class AppLoader extends ViewerLoader<string, AppEntity | null> {
  constructor(
    private readonly database: Database,
    private readonly apps: AppsRepository,
  ) {
    super();
  }

  protected async read(viewer: Viewer, ids: readonly string[]): Promise<(AppEntity | null)[]> {
    return inOrder(ids, await this.apps.byIds(this.database, viewer, ids), (app) => app.id);
  }
}
