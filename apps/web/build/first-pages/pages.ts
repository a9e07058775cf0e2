import type * as generated from '../../src/shared/graphql/generated/graphql.js';
import type { VariablesOf } from '../../src/shared/graphql/document.js';

type Generated = typeof generated;

/** The names of the app's operations. */
export type OperationName = keyof Generated extends infer Key ? (Key extends `${infer Name}Document` ? Name : never) : never;

type Variables<Name extends OperationName> = Omit<VariablesOf<Generated[`${Name}Document` & keyof Generated]>, 'withFrame'>;

/** A page whose first answer the gateway puts into the document. */
export interface FirstPage {
  /** As in the router. */
  readonly path: string;
  /** The parameter of the address with which the page asks for something else. */
  readonly unless?: string;
  readonly operation: OperationName;
  /** What the page asks with when it is the first to be opened. `$name` stands for that part of the path. */
  readonly variables: Record<string, unknown>;
  /** The file of the page, in src/app/routes; Home is in the first chunk. */
  readonly route?: string;
}

function page<Name extends OperationName>(path: string, operation: Name, variables: Variables<Name>, rest: Pick<FirstPage, 'route' | 'unless'> = {}): FirstPage {
  return { path, operation, variables: { ...variables, withFrame: true }, ...rest };
}

/** As many as a page of a timeline has (`pageSize` in src/app/routes/home-query.ts). */
const first = 20;

export const firstPages: readonly FirstPage[] = [
  page('/', 'HomePage', { first }, { unless: 'order' }),
  page('/everyone', 'EveryonePage', { first }, { route: 'everyone' }),
  page('/p/$postId', 'ThreadPage', { id: '$postId', repliesAfter: null }, { route: 'thread' }),
  page('/a/$slug', 'ArticlePage', { slug: '$slug', repliesAfter: null, citationsAfter: null }, { route: 'article' }),
  page('/@{$handle}', 'PersonPage', { handle: '$handle', first }, { route: 'person' }),
  page('/c/$slug', 'ChannelPage', { slug: '$slug', first }, { route: 'channel' }),
];
