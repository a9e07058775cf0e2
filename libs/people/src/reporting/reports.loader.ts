import { Injectable } from '@nestjs/common';
import { PageLoader, type Under, type Viewer } from '#access';
import { Database, type Page } from '#platform';
import { PeopleRepository } from '../people/people.repository.js';
import type { PersonEntity } from '../people/person.entity.js';

/** Current people who report to a manager, by the manager's UUID. */
@Injectable()
export class ReportsLoader extends PageLoader<PersonEntity> {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleRepository,
  ) {
    super();
  }

  protected rows(viewer: Viewer, managerIds: readonly string[], page: Page): Promise<Under<PersonEntity>[]> {
    return this.people.under(this.database, viewer, 'manager', managerIds, page);
  }
}
