import { Injectable } from '@nestjs/common';
import { PageLoader, type Under, type Viewer } from '#access';
import { Database, type Page } from '#platform';
import { type ActivityChoice, type ActivityEntry, ActivityRepository } from './activity.repository.js';

/** What a person published, posts and articles as one list, by the person's UUID, newest first. */
@Injectable()
export class ActivityLoader extends PageLoader<ActivityEntry, ActivityChoice> {
  constructor(
    private readonly database: Database,
    private readonly lists: ActivityRepository,
  ) {
    super();
  }

  protected rows(viewer: Viewer, personIds: readonly string[], page: Page, choice: ActivityChoice): Promise<Under<ActivityEntry>[]> {
    return this.lists.ofPeople(this.database, viewer, personIds, page, choice);
  }
}
