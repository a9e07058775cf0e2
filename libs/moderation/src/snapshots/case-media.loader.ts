import { Injectable } from '@nestjs/common';
import { type Viewer, ViewerLoader } from '#access';
import { Database, groupedInOrder } from '#platform';
import { CaseMediaRepository, type MediaOfCase } from './case-media.repository.js';

/** Pictures and files of what was reported, by the case's UUID. */
@Injectable()
export class CaseMediaLoader extends ViewerLoader<string, MediaOfCase[]> {
  constructor(
    private readonly database: Database,
    private readonly media: CaseMediaRepository,
  ) {
    super();
  }

  protected async read(viewer: Viewer, caseIds: readonly string[]): Promise<MediaOfCase[][]> {
    return groupedInOrder(caseIds, await this.media.of(this.database, viewer, caseIds), (media) => media.caseId);
  }
}
