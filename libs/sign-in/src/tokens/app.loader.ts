import { Injectable } from '@nestjs/common';
import { readsCompany, type Viewer, ViewerLoader } from '#access';
import { Database, inOrder } from '#platform';
import type { AppEntity } from './app.entity.js';
import { AppsRepository } from './apps.repository.js';

/** Apps, for who reads the company; an app sees itself whatever its scopes. */
@Injectable()
export class AppLoader extends ViewerLoader<string, AppEntity | null> {
  constructor(
    private readonly database: Database,
    private readonly apps: AppsRepository,
  ) {
    super();
  }

  protected async read(viewer: Viewer, ids: readonly string[]): Promise<(AppEntity | null)[]> {
    const readable = readsCompany(viewer) ? ids : ids.filter((id) => id === viewer.appId);
    return inOrder(ids, readable.length > 0 ? await this.apps.byIds(this.database, readable) : [], (app) => app.id);
  }
}
