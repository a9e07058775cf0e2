import { t } from '@lingui/core/macro';
import type { ComponentType } from 'react';
import { lazyPart } from '../shared/code/lazy-part.js';
import { NotLoaded, type NotLoadedProps } from '../shared/code/not-loaded.js';
import { Column } from './shell/column.js';

function PageNotLoaded(props: NotLoadedProps) {
  return (
    <Column title={t`Something went wrong`} wide>
      <NotLoaded {...props} />
    </Column>
  );
}

/** A page whose code comes when it is opened, or pointed at: `name` is what the file exports. Where it can’t be fetched, the page says so and fetches it again (ADR 33). */
export function lazyPage<Name extends string>(load: () => Promise<Record<Name, ComponentType>>, name: Name) {
  return lazyPart(load, PageNotLoaded, name);
}
