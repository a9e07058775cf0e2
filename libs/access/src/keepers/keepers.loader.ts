import { Injectable } from '@nestjs/common';
import { Database, groupedInOrder } from '#platform';
import type { Viewer } from '../viewer/viewer.js';
import { ViewerLoader } from '../viewer/viewer-loader.js';
import { KeepersRepository } from './keepers.repository.js';

/** UUIDs of those who look after posts and articles, by the content's UUID. To be shown to those who work on the same alone. */
@Injectable()
export class KeepersLoader extends ViewerLoader<string, string[]> {
  constructor(
    private readonly database: Database,
    private readonly keepers: KeepersRepository,
  ) {
    super();
  }

  protected async read(_viewer: Viewer, contentIds: readonly string[]): Promise<string[][]> {
    const kept = await this.keepers.ofAll(this.database, contentIds);
    return groupedInOrder(contentIds, kept, ({ contentId }) => contentId).map((keepers) => keepers.map(({ personId }) => personId));
  }
}
