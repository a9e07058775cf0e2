import { Fragment } from 'react';

/** Short facts in a line, as "Tide scientist · Almanac"; what isn't known is left out. Each keeps to itself, whichever side it is written from. */
export function Facts({ of: facts }: { of: readonly (string | null | undefined | false)[] }) {
  return facts
    .filter((fact) => !!fact)
    .map((fact, place) => (
      <Fragment key={place}>
        {place > 0 && ' · '}
        <bdi>{fact}</bdi>
      </Fragment>
    ));
}
