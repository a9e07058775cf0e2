import { parseId } from '#platform';
import type { TestHub } from '../support/hub.js';
import type { MergedEntry } from './full-merge.js';

type LiveEntry = Pick<MergedEntry, 'postId' | 'reasons'>;
interface Change {
  readonly kind: 'NEW' | 'EDITED' | 'GONE';
  readonly postId: string;
  readonly post: { readonly text: string } | null;
  readonly reasons: { readonly kind: string; readonly source: { readonly id: string } | null }[];
}

const CHANGES = 'subscription ($after: String) { homeTimelineChanged(after: $after) { kind postId post { text } reasons { kind source { id } } } }';
const END = 'That was all';

/** By the posts' ids, as what comes live comes in the order of changes. */
export function byPost(one: LiveEntry, other: LiveEntry): number {
  return one.postId < other.postId ? -1 : 1;
}

/** What a person's Home holds by the changes delivered since a sequence, each judged as of now. A post of theirs marks the end, and is deleted. */
export async function liveHome(hub: TestHub, token: string, after: string): Promise<LiveEntry[]> {
  const to = await place(hub, token);
  if (to === undefined) return [];
  const live = hub.subscribe<{ homeTimelineChanged: Change }>(token, CHANGES, { after });
  const writing = await hub.token(await writer(hub, token));
  const { createPost } = await hub.ask<{ createPost: { post: { id: string } } }>(writing, 'mutation ($text: String!, $to: ID) { createPost(input: { text: $text, channelId: $to }) { post { id } } }', { text: END, to });
  const entries = new Map<string, LiveEntry>();
  for (;;) {
    const { homeTimelineChanged: change } = await live.next();
    if (change.post?.text === END) break;
    const postId = parseId(change.postId)?.uuid as string;
    const reasons = change.reasons.map(({ kind, source }) => (source ? `${kind} ${parseId(source.id)?.uuid}` : kind)).sort();
    if (change.kind === 'GONE') entries.delete(postId);
    else entries.set(postId, { postId, reasons });
  }
  await live.close();
  await hub.ask(writing, 'mutation ($id: ID!) { deletePost(input: { postId: $id }) { deletedId } }', { id: createPost.post.id });
  return [...entries.values()].sort(byPost);
}

async function writer(hub: TestHub, token: string): Promise<{ id: string; handle: string }> {
  const { viewer } = await hub.ask<{ viewer: { person: { id: string; handle: string } } }>(token, '{ viewer { person { id handle } } }');
  return viewer.person;
}

/** EVERYONE; for a guest a channel of theirs; undefined for one who has none, and so reads nothing. */
async function place(hub: TestHub, token: string): Promise<string | null | undefined> {
  const { everyone, myChannels } = await hub.ask<{ everyone: { id: string } | null; myChannels: { id: string }[] }>(token, '{ everyone: channel(slug: "everyone") { id } myChannels { id } }');
  return everyone ? null : myChannels[0]?.id;
}
