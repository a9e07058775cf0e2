import { registerEnumType } from '@nestjs/graphql';
import { personVisibleTo, type Viewer } from '#access';
import { type Page, raw, sql as query, type SqlFragment } from '#platform';

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

/** By an index of its own, which has the same words. */
const NAME = 'display_name COLLATE "und-x-icu"';

/** What follows the page's cursor, a person's id. Where they stand by name, their row says, if the viewer may see it. */
export function beyond(viewer: Viewer, sort: PeopleSort, page: Page): SqlFragment {
  if (!page.cursor) return raw('TRUE');
  const sign = raw(ascends(sort, page) ? '>' : '<');
  if (sort !== PeopleSort.NAME) return query`p.id ${sign} ${page.cursor}`;
  return query`(p.${raw(NAME)}, p.id) ${sign} (SELECT c.${raw(NAME)}, c.id FROM person c WHERE c.id = ${page.cursor} AND ${personVisibleTo(viewer, 'c')})`;
}

export function inOrderOf(sort: PeopleSort, page: Page): SqlFragment {
  const way = ascends(sort, page) ? 'ASC' : 'DESC';
  return raw(sort === PeopleSort.NAME ? `p.${NAME} ${way}, p.id ${way}` : `p.id ${way}`);
}

function ascends(sort: PeopleSort, page: Page): boolean {
  return (sort !== PeopleSort.NEWEST) === page.forward;
}
