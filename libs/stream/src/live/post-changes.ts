import { Injectable } from '@nestjs/common';
import { Database, isEvent, type RelayedEvent, sql as query } from '#platform';
import { postDeleted, postEdited, type PostEvent, postPublished } from '../posts/post.events.js';
import type { PostEntity } from '../posts/post.entity.js';
import { HomeReasonsRepository, type ReasonRow } from '../timelines/home-reasons.repository.js';
import type { LiveTopic } from './live-topic.js';
import type { ChangeKind, PostChange } from './post-change.js';

type Changed = Pick<PostEntity, 'id' | 'rootId' | 'channelId' | 'replyToId' | 'repostOfId' | 'authorId'>;

export interface Reader {
  readonly principalId: string;
  readonly topic: LiveTopic;
}

/** What an event means for those who listen. Who may read the post is asked anew for each event, in one statement for all of them. */
@Injectable()
export class PostChanges {
  constructor(
    private readonly database: Database,
    private readonly reasons: HomeReasonsRepository,
  ) {}

  /** The change that each of the readers is to hear of, if any. */
  async forReaders<Someone extends Reader>(event: RelayedEvent, readers: Iterable<Someone>): Promise<Map<Someone, PostChange>> {
    const changes = new Map<Someone, PostChange>();
    if (!isEvent(event, postPublished) && !isEvent(event, postEdited) && !isEvent(event, postDeleted)) return changes;
    const post = await this.find(event.payload);
    if (!post) return changes;
    const concerned = [...readers].filter((reader) => concerns(reader.topic, post));
    if (concerned.length === 0) return changes;
    const kinds = await this.kindsFor(isEvent(event, postPublished), post, concerned);
    for (const reader of concerned) {
      const known = kinds.get(`${reader.topic.kind}:${reader.principalId}`);
      if (!known) continue;
      const reposterId = post.repostOfId && known.kind === 'NEW' ? post.authorId : null;
      changes.set(reader, { sequence: event.sequence, postId: post.repostOfId ?? post.id, reposterId, ...known });
    }
    return changes;
  }

  private find(payload: PostEvent): Promise<Changed | undefined> {
    return this.database.first(query`
      SELECT id, root_id, channel_id, reply_to_id, repost_of_id, author_id FROM post WHERE id = ${payload.postId}`);
  }

  private async kindsFor(published: boolean, post: Changed, readers: readonly Reader[]): Promise<Map<string, { kind: ChangeKind; reasons: ReasonRow[] }>> {
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
        for (const id of await this.lostBy(homes, post.authorId)) if (!has.has(id)) kinds.set(`HOME:${id}`, { kind: 'GONE', reasons: [] });
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

  /** Who had a post through the repost of one whom they follow. */
  private async lostBy(personIds: readonly string[], reposterId: string): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(query`
      SELECT follower_id AS id FROM follow WHERE follower_id = ANY(${personIds}::uuid[]) AND kind = 'PERSON' AND subject_id = ${reposterId}`);
    return rows.map((row) => row.id);
  }
}

function principalsOf(readers: readonly Reader[], wanted: (topic: LiveTopic) => boolean): string[] {
  return [...new Set(readers.filter((reader) => wanted(reader.topic)).map((reader) => reader.principalId))];
}

function concerns(topic: LiveTopic, post: Changed): boolean {
  if (topic.kind === 'HOME') return true;
  if (topic.kind === 'THREAD') return topic.id === post.rootId && post.repostOfId === null;
  return topic.id === post.channelId && post.replyToId === null && post.repostOfId === null;
}
