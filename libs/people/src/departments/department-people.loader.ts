import { Injectable } from '@nestjs/common';
import { PageLoader, type Under, type Viewer } from '#access';
import { Database, type Page } from '#platform';
import { PeopleRepository } from '../people/people.repository.js';
import type { PersonEntity } from '../people/person.entity.js';

/** A department's own current people, by its UUID. */
@Injectable()
export class DepartmentPeopleLoader extends PageLoader<PersonEntity> {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleRepository,
  ) {
    super();
  }

  protected rows(viewer: Viewer, departmentIds: readonly string[], page: Page): Promise<Under<PersonEntity>[]> {
    return this.people.under(this.database, viewer, 'department', departmentIds, page);
  }
}
