import { Injectable } from '@nestjs/common';
import { type Viewer, ViewerLoader } from '#access';
import { Database, inOrder } from '#platform';
import { PeopleRepository } from './people.repository.js';
import type { PersonEntity } from './person.entity.js';

/** People by UUID, as the viewer may see them; null for the rest. */
@Injectable()
export class PersonLoader extends ViewerLoader<string, PersonEntity | null> {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleRepository,
  ) {
    super();
  }

  protected async read(viewer: Viewer, ids: readonly string[]): Promise<(PersonEntity | null)[]> {
    return inOrder(ids, await this.people.byIds(this.database, viewer, ids), (person) => person.id);
  }
}
