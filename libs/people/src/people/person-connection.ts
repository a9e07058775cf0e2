import { connectionOf, type ConnectionOf, type Page, type Slice } from '#platform';
import type { PersonEntity } from './person.entity.js';

export type PersonConnectionOf = ConnectionOf<{ cursor: string; node: PersonEntity }>;

/** A page of people as GraphQL has it; the cursor is the person's UUID. */
export function personConnection(page: Page, slice: Slice<PersonEntity>): PersonConnectionOf {
  return connectionOf(page, slice, (person) => ({ key: person.id, node: person }));
}
