import { EVERYONE_CHANNEL } from '#channels';
import { type Database, sql } from '#platform';

interface PostRow {
  id: string;
  streamKey: string;
  authorId: string;
  channelId: string;
  audienceId: string;
  text: string;
  replyToId: string | null;
  repostOfId: string | null;
  restriction: string | null;
  deletedAt: Date | null;
}

/** An entry of a Home as a reader sees it. Reasons are "KIND source", sorted. */
export interface MergedEntry {
  readonly key: string;
  readonly postId: string;
  readonly repostedBy: string | null;
  readonly reasons: readonly string[];
}

/**
 * A person's whole Home, newest first, by reading every row there is and asking of each whether it belongs there. This is the second
 * reading of the rules, written from their words (DESIGN.md, and the descriptions in the schema), and shares no code with the first.
 */
export async function fullMerge(database: Database, me: string): Promise<MergedEntry[]> {
  const tables = await read(database, me);
  const { posts, byId, mayRead, follows, memberOf, tagsOf, mentionsOf, mutes } = tables;
  const people = follows.PERSON;
  const among = (id: string): boolean => id === me || people.has(id);

  const reasonsOf = (post: PostRow): string[] => {
    const answered = post.replyToId === null ? undefined : byId.get(post.replyToId)?.authorId;
    const isReply = post.replyToId !== null;
    const within = !isReply || (answered !== undefined && among(answered));
    const reasons: string[] = [];
    if (post.authorId === me && within) reasons.push('OWN');
    if (people.has(post.authorId) && within) reasons.push(`FOLLOWED_PERSON ${post.authorId}`);
    const inChannel = memberOf.has(post.channelId) || follows.CHANNEL.has(post.channelId);
    if (!isReply && post.channelId !== EVERYONE_CHANNEL && inChannel) reasons.push(`JOINED_CHANNEL ${post.channelId}`);
    if (!isReply) for (const tag of tagsOf.get(post.id) ?? []) if (follows.TAG.has(tag)) reasons.push(`FOLLOWED_TAG ${tag}`);
    if (mentionsOf.get(post.id)?.has(me)) reasons.push('MENTIONED');
    return reasons;
  };

  const reposts = Map.groupBy(posts.filter((row) => row.repostOfId !== null && mayRead(row) && among(row.authorId) && !mutes(row)), (row) => row.repostOfId as string);
  const entries: MergedEntry[] = [];
  for (const post of posts) {
    if (post.repostOfId !== null || !mayRead(post) || mutes(post)) continue;
    const passedOn = (reposts.get(post.id) ?? []).sort((a, b) => (a.streamKey < b.streamKey ? 1 : -1));
    const own = reasonsOf(post);
    if (own.length + passedOn.length === 0) continue;
    const newest = passedOn[0];
    const byRepost = newest !== undefined && (own.length === 0 || newest.streamKey > post.streamKey);
    entries.push({
      key: byRepost ? newest.streamKey : post.streamKey,
      postId: post.id,
      repostedBy: byRepost ? newest.authorId : null,
      reasons: [...own, ...passedOn.slice(0, 3).map((row) => `REPOSTED ${row.authorId}`)].sort(),
    });
  }
  return entries.sort((a, b) => (a.key < b.key ? 1 : -1));
}

async function read(database: Database, me: string) {
  const posts = await database.query<PostRow>(sql`SELECT * FROM post`);
  const grants = await database.query<{ audienceId: string }>(sql`SELECT audience_id FROM audience_grant WHERE principal_id = ${me} AND ended_at IS NULL`);
  const closing = await database.query<{ channelId: string; audienceId: string }>(sql`SELECT * FROM closing_channel`);
  const roles = await database.query<{ role: string }>(sql`SELECT role FROM role_grant WHERE person_id = ${me}`);
  const followed = await database.query<{ kind: 'PERSON' | 'CHANNEL' | 'TAG'; subjectId: string }>(sql`SELECT kind, subject_id FROM follow WHERE follower_id = ${me}`);
  const joined = await database.query<{ channelId: string }>(sql`SELECT channel_id FROM channel_member WHERE person_id = ${me}`);
  const forAll = await database.query<{ channelId: string }>(sql`SELECT id AS channel_id FROM channel WHERE company_wide`);
  const tagged = await database.query<{ postId: string; tagId: string }>(sql`SELECT post_id, tag_id FROM post_tag`);
  const mentioned = await database.query<{ postId: string; personId: string }>(sql`SELECT post_id, person_id FROM post_mention`);

  const muted = await database.query<{ subjectId: string | null; word: string | null }>(sql`SELECT subject_id, word FROM mute WHERE person_id = ${me} AND (until IS NULL OR until > now())`);

  const audiences = new Set(grants.map((row) => row.audienceId));
  const closedToMe = new Set(closing.filter((row) => !audiences.has(row.audienceId)).map((row) => row.channelId));
  const moderates = roles.some((row) => row.role === 'MODERATOR');
  const byId = new Map(posts.map((row) => [row.id, row]));
  const subjects = (kind: string) => new Set(followed.filter((row) => row.kind === kind).map((row) => row.subjectId));

  /** Its audience is mine, its channel isn't closing to me, it is there, and nothing about it is kept from me; the same of what it passes on. */
  const mayRead = (post: PostRow): boolean => {
    if (post.deletedAt !== null || !audiences.has(post.audienceId) || closedToMe.has(post.channelId)) return false;
    const mine = post.authorId === me && post.restriction !== 'REMOVED';
    const moderated = moderates && (post.restriction === 'HELD' || post.restriction === 'HIDDEN');
    if (post.restriction !== null && !mine && !moderated) return false;
    if (post.repostOfId === null) return true;
    const original = byId.get(post.repostOfId);
    return original !== undefined && mayRead(original);
  };

  const tagsOf = sets(tagged.map((row) => [row.postId, row.tagId]));
  const subjectsMuted = new Set(muted.map((row) => row.subjectId));
  /** Another's, whose author, channel, tag or word is muted. */
  const mutes = (post: PostRow): boolean => post.authorId !== me && (subjectsMuted.has(post.authorId) || subjectsMuted.has(post.channelId)
    || [...(tagsOf.get(post.id) ?? [])].some((tag) => subjectsMuted.has(tag)) || muted.some(({ word }) => word !== null && says(post.text, word)));

  return {
    posts,
    byId,
    mayRead,
    follows: { PERSON: subjects('PERSON'), CHANNEL: subjects('CHANNEL'), TAG: subjects('TAG') },
    memberOf: new Set([...joined, ...forAll].map((row) => row.channelId)),
    tagsOf,
    mutes,
    mentionsOf: sets(mentioned.map((row) => [row.postId, row.personId])),
  };
}

/** Whole words, or any part of Chinese, whatever case and accents. */
function says(text: string, word: string): boolean {
  const words = (of: string) => of.toUpperCase().normalize('NFD').replace(/\p{M}/gu, '').match(/\p{Script=Han}|[^\P{L}\p{Script=Han}]+|\p{N}+/gu) ?? [];
  return ` ${words(text).join(' ')} `.includes(` ${words(word).join(' ')} `);
}

function sets(pairs: readonly (readonly [string, string])[]): Map<string, Set<string>> {
  const grouped = new Map<string, Set<string>>();
  for (const [key, value] of pairs) grouped.set(key, (grouped.get(key) ?? new Set()).add(value));
  return grouped;
}
