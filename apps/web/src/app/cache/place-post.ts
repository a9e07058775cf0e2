import type { Cache, Data, FieldArgs } from '@urql/exchange-graphcache';
import { gql } from 'urql';
import { isPending } from './pending.js';

/** A post as it comes in from an answer or a subscription. The cache has stored it already, under its id. */
export interface ArrivedPost {
  id: string;
  replyTo?: { id: string } | null;
  channel: { id: string; kind: string };
  author: { id: string };
}

interface Arrival {
  post: ArrivedPost;
  /** Where it stands; unknown of what one has just written. */
  cursor?: string | null;
  at?: string | null;
  reasons: readonly Data[];
  repostedBy?: { id: string } | null;
}

// Edges hold links alone: the posts, people and channels that they lead to are in the cache.
const PlacedEdge = gql`
  fragment PlacedEdge on PostEdge {
    cursor
    node {
      id
    }
  }
`;

const PlacedActivityEdge = gql`
  fragment PlacedActivityEdge on ActivityEdge {
    cursor
    node {
      ... on Post {
        id
      }
    }
  }
`;

const PlacedHomeEdge = gql`
  fragment PlacedHomeEdge on HomeTimelineEdge {
    cursor
    at
    node {
      id
    }
    reasons {
      kind
      source {
        id
      }
    }
    repostedBy {
      id
    }
  }
`;

/** Whether it is a page from somewhere inside the list. */
const isFurther = (args: FieldArgs) => Object.entries(args ?? {}).some(([name, value]) => (name === 'after' || name === 'before') && value != null);

/** The keys of a list's pages where something new belongs: what comes first, on the first page; what comes last, on the last that was read. */
function pagesFor(cache: Cache, entity: string, list: string, end: 'first' | 'last'): string[] {
  const pages = cache.inspectFields(entity).filter(({ fieldName }) => fieldName === list);
  const goneOnFrom = new Set(pages.map(({ arguments: args }) => args?.['after']));
  return pages
    .filter(({ arguments: args }) => end === 'last' || !isFurther(args))
    .map(({ fieldKey }) => cache.resolve(entity, fieldKey))
    .filter((connection) => typeof connection === 'string')
    .filter((connection) => {
      if (end === 'first') return true;
      const pageInfo = cache.resolve(connection, 'pageInfo') as string;
      return cache.resolve(pageInfo, 'hasNextPage') === false || !goneOnFrom.has(cache.resolve(pageInfo, 'endCursor') as string);
    });
}

/** Adds an edge to a list, in each length that it was read in; an edge that is there stays where it is. */
function addEdge(cache: Cache, entity: string, list: string, edge: string, end: 'first' | 'last'): void {
  for (const connection of pagesFor(cache, entity, list, end)) {
    const shown = (cache.resolve(connection, 'edges') ?? []) as string[];
    // What is only expected must not be written down with what has come: its layer is taken away when the answer is there.
    const edges = isPending(edge) ? shown : shown.filter((each) => !isPending(each));
    if (edges.includes(edge)) continue;
    cache.link(connection, 'edges', end === 'first' ? [edge, ...edges] : [...edges, edge]);
  }
}

function storeEdge(cache: Cache, post: ArrivedPost): string {
  const edge = `PostEdge:${post.id}`;
  // Where a page has brought it meanwhile, its place is known.
  const cursor = cache.resolve(edge, 'cursor');
  cache.writeFragment(PlacedEdge, { __typename: 'PostEdge', cursor: typeof cursor === 'string' ? cursor : '', node: { __typename: 'Post', id: post.id } });
  return edge;
}

export function placeOnHome(cache: Cache, { post, cursor, at, reasons, repostedBy }: Arrival): void {
  cache.writeFragment(PlacedHomeEdge, {
    __typename: 'HomeTimelineEdge',
    cursor: cursor ?? '',
    at: at ?? new Date().toISOString(),
    node: { __typename: 'Post', id: post.id },
    reasons: [...reasons],
    repostedBy: repostedBy ? { __typename: 'Person', id: repostedBy.id } : null,
  });
  addEdge(cache, 'Query', 'homeTimeline', `HomeTimelineEdge:${post.id}`, 'first');
}

/** Puts a post on top of the lists of the place where it was published and of its author, as far as they have been read. */
export function placeInChannel(cache: Cache, post: ArrivedPost): void {
  const edge = storeEdge(cache, post);
  if (post.channel.kind === 'EVERYONE') addEdge(cache, 'Query', 'everyoneTimeline', edge, 'first');
  addEdge(cache, `Channel:${post.channel.id}`, 'timeline', edge, 'first');
  addEdge(cache, `Person:${post.author.id}`, 'posts', edge, 'first');
  cache.writeFragment(PlacedActivityEdge, { __typename: 'ActivityEdge', cursor: '', node: { __typename: 'Post', id: post.id } });
  addEdge(cache, `Person:${post.author.id}`, 'activity', `ActivityEdge:${post.id}`, 'first');
}

/** Puts a reply below everything it answers, as far as those threads have been read. */
export function placeInThread(cache: Cache, post: ArrivedPost): void {
  const edge = storeEdge(cache, post);
  let above: string | undefined = post.replyTo ? `Post:${post.replyTo.id}` : undefined;
  while (above) {
    addEdge(cache, above, 'descendants', edge, 'last');
    const next = cache.resolve(above, 'replyTo');
    above = typeof next === 'string' ? next : undefined;
  }
}
