import { Injectable } from '@nestjs/common';
import { type RequestContext, type Viewer, ViewerLoader } from '#access';
import { Database, groupedInOrder, type Page, type Slice, sliceOf } from '#platform';
import { PeopleRepository, type PeopleUnder } from './people.repository.js';
import type { PersonEntity } from './person.entity.js';

/**
 * Current people under a manager or in a department, a page for each. Fields of one selection ask for the same page under
 * many ids; those go into one statement. The key is JSON, as a DataLoader compares keys by identity.
 */
@Injectable()
export class PeopleUnderLoader extends ViewerLoader<string, Slice<PersonEntity>> {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleRepository,
  ) {
    super();
  }

  page(context: RequestContext, under: PeopleUnder, id: string, page: Page): Promise<Slice<PersonEntity>> {
    return this.load(context, JSON.stringify([under, page.limit, page.forward, page.cursor ?? null, id]));
  }

  protected async read(viewer: Viewer, keys: readonly string[]): Promise<Slice<PersonEntity>[]> {
    const asked = keys.map(parse);
    const slices = new Map<string, Slice<PersonEntity>>();
    for (const alike of new Set(asked.map((one) => one.group))) {
      const group = asked.filter((one) => one.group === alike);
      const { under, page } = group[0] as Asked;
      const ids = group.map((one) => one.id);
      const rows = await this.people.under(this.database, viewer, under, ids, page);
      groupedInOrder(ids, rows, (row) => row.underId).forEach((found, index) => slices.set((group[index] as Asked).key, sliceOf(page, found)));
    }
    return keys.map((key) => slices.get(key) ?? { items: [], more: false });
  }
}

interface Asked {
  readonly key: string;
  readonly group: string;
  readonly under: PeopleUnder;
  readonly page: Page;
  readonly id: string;
}

function parse(key: string): Asked {
  const [under, limit, forward, cursor, id] = JSON.parse(key) as [PeopleUnder, number, boolean, string | null, string];
  return { key, group: JSON.stringify([under, limit, forward, cursor]), under, page: { limit, forward, cursor: cursor ?? undefined }, id };
}
