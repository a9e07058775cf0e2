import type * as generated from '../../src/shared/graphql/generated/graphql.js';
import type { VariablesOf } from '../../src/shared/graphql/document.js';

type Generated = typeof generated;

/** The names of the app's operations. */
export type OperationName = keyof Generated extends infer Key ? (Key extends `${infer Name}Document` ? Name : never) : never;

type Variables<Name extends OperationName> = Omit<VariablesOf<Generated[`${Name}Document` & keyof Generated]>, 'withFrame'>;

/** A page whose first answer the gateway puts into the document. */
export interface FirstPage {
  /** As in the router; `/$` at its end is whatever may follow. */
  readonly path: string;
  /** The parameter of the address with which the page asks for something else. */
  readonly unless?: string;
  readonly operation: OperationName;
  /** What the page asks with when it is the first to be opened. `$name` stands for that part of the path. */
  readonly variables: Record<string, unknown>;
  /** The file of the page, in src/app; Home is in the first chunk. */
  readonly route?: string;
}

function page<Name extends OperationName>(path: string, operation: Name, variables: Variables<Name>, rest: Pick<FirstPage, 'route' | 'unless'> = {}): FirstPage {
  return { path, operation, variables: { ...variables, withFrame: true }, ...rest };
}

/** A page that asks for the frame by itself, before it asks for anything of its own. */
function framed(path: string, route: string): FirstPage {
  return { path, operation: 'Frame', variables: {}, route };
}

/** As many as a page of a timeline has (`pageSize` in src/app/routes/home-query.ts). */
const first = 20;

export const firstPages: readonly FirstPage[] = [
  page('/', 'HomePage', { first }, { unless: 'order' }),
  page('/everyone', 'EveryonePage', { first }, { route: 'routes/everyone' }),
  page('/p/$postId', 'ThreadPage', { id: '$postId' }, { route: 'routes/thread' }),
  page('/a/$slug', 'ArticlePage', { slug: '$slug', citationsAfter: null }, { route: 'routes/article' }),
  page('/@{$handle}', 'PersonPage', { handle: '$handle', first }, { route: 'routes/person' }),
  page('/c/$slug', 'ChannelPage', { slug: '$slug', first }, { route: 'routes/channel' }),
  framed('/admin/$', 'admin/admin-frame'),
];

/** Parts that Home shows by itself, a moment after the rest: their words are among those that it begins with. Whatever else comes later waits for all words. */
export const partsOfHome: readonly string[] = [
  'app/side/side-panel', 'app/welcome/welcome-card', 'features/insights/watch-posts',
];
