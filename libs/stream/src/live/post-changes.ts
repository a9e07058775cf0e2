import { Injectable } from '@nestjs/common';
import { Database, isEvent, type RelayedEvent } from '#platform';
import { FollowsRepository } from '../follows/follows.repository.js';
import { postDeleted, postEdited, postPublished } from '../posts/post.events.js';
import { PostsRepository, type PostTrace } from '../posts/posts.repository.js';
import { HomeReasonsRepository, type ReasonRow } from '../timelines/home-reasons.repository.js';
import type { LiveTopic } from './live-topic.js';
import type { ChangeKind, PostChange } from './post-change.js';

export interface Reader {
  readonly principalId: string;
  readonly topic: LiveTopic;
}

/** What an event means for those who listen. Who may read the post is asked anew for each event, in one statement for all of them. */
@Injectable()
export class PostChanges {
  constructor(
    private readonly database: Database,
    private readonly posts: PostsRepository,
    private readonly follows: FollowsRepository,
    private readonly reasons: HomeReasonsRepository,
  ) {}

  /** The change that each of the readers is to hear of, if any. */
  async forReaders<Someone extends Reader>(event: RelayedEvent, readers: Iterable<Someone>): Promise<Map<Someone, PostChange>> {
    const changes = new Map<Someone, PostChange>();
    if (!isEvent(event, postPublished) && !isEvent(event, postEdited) && !isEvent(event, postDeleted)) return changes;
    const post = await this.posts.traceOf(this.database, event.payload.postId);
    if (!post) return changes;
    const concerned = [...readers].filter((reader) => concerns(reader.topic, post));
    if (concerned.length === 0) return changes;
    const kinds = await this.kindsFor(isEvent(event, postPublished), post, concerned);
    for (const reader of concerned) {
      const known = kinds.get(`${reader.topic.kind}:${reader.principalId}`);
      if (!known) continue;
      const reposterId = post.repostOfId && known.kind === 'NEW' ? post.authorId : null;
      const streamKey = known.kind === 'NEW' ? post.streamKey : null;
      changes.set(reader, { sequence: event.sequence, postId: post.repostOfId ?? post.id, streamKey, reposterId, ...known });
    }
    return changes;
  }

  private async kindsFor(published: boolean, post: PostTrace, readers: readonly Reader[]): Promise<Map<string, { kind: ChangeKind; reasons: ReasonRow[] }>> {
    const kinds = new Map<string, { kind: ChangeKind; reasons: ReasonRow[] }>();
    const homes = principalsOf(readers, (topic) => topic.kind === 'HOME');
    const subject = post.repostOfId ?? post.id;
    const present: ChangeKind = published ? 'NEW' : 'EDITED';
    if (homes.length > 0) {
      const had = published ? [] : await this.reasons.inHomesOf(this.database, homes, subject, true);
      for (const row of had) kinds.set(`HOME:${row.personId}`, { kind: 'GONE', reasons: [] });
      const has = Map.groupBy(await this.reasons.inHomesOf(this.database, homes, subject, false), (row) => row.personId);
      for (const [personId, reasons] of has) kinds.set(`HOME:${personId}`, { kind: present, reasons });
      if (!published && post.repostOfId) {
        for (const id of await this.hadByRepost(homes, post)) if (!has.has(id)) kinds.set(`HOME:${id}`, { kind: 'GONE', reasons: [] });
      }
    }
    const others = principalsOf(readers, (topic) => topic.kind !== 'HOME');
    if (others.length > 0) {
      const may = new Set((await this.reasons.readersAmong(this.database, others, post.id)).map((row) => row.personId));
      const could = published ? may : new Set((await this.reasons.audienceAmong(this.database, others, post.id)).map((row) => row.personId));
      for (const id of could) {
        const known = { kind: may.has(id) ? present : ('GONE' as const), reasons: [] };
        kinds.set(`THREAD:${id}`, known).set(`CHANNEL:${id}`, known);
      }
    }
    return kinds;
  }

  /** Who had a post in their Home through this repost of it: those who follow who passed it on, and read where it is. */
  private async hadByRepost(personIds: readonly string[], repost: PostTrace): Promise<string[]> {
    const followers = await this.follows.followersAmong(this.database, personIds, repost.authorId);
    return (await this.reasons.audienceAmong(this.database, followers, repost.id)).map((row) => row.personId);
  }
}

function principalsOf(readers: readonly Reader[], wanted: (topic: LiveTopic) => boolean): string[] {
  return [...new Set(readers.filter((reader) => wanted(reader.topic)).map((reader) => reader.principalId))];
}

function concerns(topic: LiveTopic, post: PostTrace): boolean {
  if (topic.kind === 'HOME') return true;
  if (topic.kind === 'THREAD') return topic.id === post.rootId && post.repostOfId === null;
  return topic.id === post.channelId && post.replyToId === null && post.repostOfId === null;
}
