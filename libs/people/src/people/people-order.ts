import { registerEnumType } from '@nestjs/graphql';
import { personVisibleTo, type Viewer } from '#access';
import { beyondCursor, type Page, pageOrder, raw, sql as query, type SqlFragment } from '#platform';

export enum PeopleSort {
  CAME = 'CAME',
  NEWEST = 'NEWEST',
  NAME = 'NAME',
}

registerEnumType(PeopleSort, {
  name: 'PeopleSort',
  description: 'In which order to list people.',
  valuesMap: {
    CAME: { description: 'As they came to the hub, the first one first.' },
    NEWEST: { description: 'Who came last, first.' },
    NAME: { description: 'By name, as Unicode orders letters whatever their case and accents.' },
  },
});

const RUNS = { CAME: 'ASC', NEWEST: 'DESC', NAME: 'ASC' } as const;
/** By an index of its own, which has the same words. */
const NAME = 'display_name COLLATE "und-x-icu"';

/** What follows the page's cursor, a person's id. Where they stand by name, their row says, if the viewer may see it. */
export function beyond(viewer: Viewer, sort: PeopleSort, page: Page): SqlFragment {
  if (sort !== PeopleSort.NAME) return beyondCursor(page, raw('p.id'), RUNS[sort]);
  const place = query`(SELECT c.${raw(NAME)}, c.id FROM person c WHERE c.id = ${page.cursor} AND ${personVisibleTo(viewer, 'c')})`;
  return beyondCursor(page, query`(p.${raw(NAME)}, p.id)`, RUNS[sort], place);
}

export function inOrderOf(sort: PeopleSort, page: Page): SqlFragment {
  const way = pageOrder(page, RUNS[sort]);
  return sort === PeopleSort.NAME ? query`p.${raw(NAME)} ${way}, p.id ${way}` : query`p.id ${way}`;
}
