import type { Cache } from '@urql/exchange-graphcache';
import { ChannelPosts } from '../post/channel-posts.js';
import { ThreadReplies } from '../post/thread-replies.js';
import { EveryonePageQuery } from '../routes/everyone-query.js';
import { HomePageQuery, pageSize } from '../routes/home-query.js';

/** A post as it comes in from an answer or a subscription: whole, and in the shape of the fragment `PostItem`. */
export interface ArrivedPost {
  __typename?: 'Post';
  id: string;
  replyTo?: { id: string } | null;
  channel: { id: string; kind: string };
}

interface Arrival {
  post: ArrivedPost;
  reasons: readonly unknown[];
  repostedBy?: unknown;
}

interface Edge {
  __typename: string;
  cursor: string;
  node: { id: string };
}

interface Connection {
  edges: Edge[];
}

/** The connection with one more edge, or as it was when it has that post already. */
function withEdge<Whole extends Connection>(connection: Whole, edge: object, post: ArrivedPost, end: 'first' | 'last'): Whole {
  const others = connection.edges.filter(({ node }) => node.id !== post.id);
  if (others.length < connection.edges.length) return connection;
  const added = { cursor: '', node: post, ...edge } as unknown as Edge;
  return { ...connection, edges: end === 'first' ? [added, ...others] : [...others, added] };
}

export function placeOnHome(cache: Cache, { post, reasons, repostedBy = null }: Arrival): void {
  const edge = { __typename: 'HomeTimelineEdge', reasons, repostedBy };
  cache.updateQuery({ query: HomePageQuery, variables: { first: pageSize, withFrame: false } }, (page) => {
    if (!page) return page;
    const timeline = withEdge(page['homeTimeline'] as unknown as Connection, edge, post, 'first');
    return { ...page, homeTimeline: timeline as never };
  });
}

/** Puts a post on top of the timeline of the place where it was published, if that has been read. */
export function placeInChannel(cache: Cache, post: ArrivedPost): void {
  const edge = { __typename: 'PostEdge' };
  if (post.channel.kind === 'EVERYONE') {
    cache.updateQuery({ query: EveryonePageQuery, variables: { first: pageSize, withFrame: false } }, (page) => {
      if (!page) return page;
      const timeline = withEdge(page['everyoneTimeline'] as unknown as Connection, edge, post, 'first');
      return { ...page, everyoneTimeline: timeline as never };
    });
  }
  const channel = cache.readFragment(ChannelPosts, { __typename: 'Channel', id: post.channel.id }) as { timeline: Connection } | null;
  if (channel) cache.writeFragment(ChannelPosts, { ...channel, timeline: withEdge(channel.timeline, edge, post, 'first') } as never);
}

/** Puts a reply below everything it answers, as far as those threads have been read. */
export function placeInThread(cache: Cache, post: ArrivedPost): void {
  let above: string | undefined = post.replyTo?.id;
  while (above) {
    const key = { __typename: 'Post', id: above };
    const thread = cache.readFragment(ThreadReplies, key) as { descendants: Connection } | null;
    if (thread) {
      const descendants = withEdge(thread.descendants, { __typename: 'PostEdge' }, post, 'last');
      cache.writeFragment(ThreadReplies, { ...thread, descendants } as never);
    }
    const next = cache.resolve(key as never, 'replyTo');
    above = typeof next === 'string' ? (cache.resolve(next, 'id') as string) : undefined;
  }
}
