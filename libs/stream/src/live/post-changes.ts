import { Injectable } from '@nestjs/common';
import { Database, isEvent, type RelayedEvent } from '#platform';
import { postPublished } from '../posts/post.events.js';
import { PostsRepository, type PostTrace } from '../posts/posts.repository.js';
import { type Happening, postOf, subjectOf, type Told } from './happening.js';
import { HomeChanges } from './home-changes.js';
import { ListChanges } from './list-changes.js';
import type { LiveTopic } from './live-topic.js';
import type { PostChange } from './post-change.js';

export interface Reader {
  readonly principalId: string;
  readonly topic: LiveTopic;
}

/** What events mean for those who listen. Who may read the posts is asked anew each time, in one statement for all readers and all events given. */
@Injectable()
export class PostChanges {
  constructor(
    private readonly database: Database,
    private readonly posts: PostsRepository,
    private readonly homes: HomeChanges,
    private readonly lists: ListChanges,
  ) {}

  /** For each of the events, the change that each of the readers is to hear of, if any. */
  async forReaders<Someone extends Reader>(events: readonly RelayedEvent[], readers: Iterable<Someone>): Promise<Map<Someone, PostChange>[]> {
    const everybody = [...readers];
    const happenings = await this.happeningsOf(events);
    const [atHome, elsewhere] = await Promise.all([
      this.homes.of(happenings, principalsOf(everybody.filter(({ topic }) => topic.kind === 'HOME'))),
      this.lists.of(happenings, happenings.map(({ post }) => principalsOf(everybody.filter(({ topic }) => concerns(topic, post))))),
    ]);
    const changes = new Map(happenings.map((happening, i) => {
      const told = (reader: Reader) => (reader.topic.kind === 'HOME' ? atHome[i] : concerns(reader.topic, happening.post) ? elsewhere[i] : undefined)?.get(reader.principalId);
      return [happening.event, changesOf(happening, everybody, told)];
    }));
    return events.map((event) => changes.get(event) ?? new Map<Someone, PostChange>());
  }

  private async happeningsOf(events: readonly RelayedEvent[]): Promise<Happening[]> {
    const ids = events.flatMap((event) => postOf(event) ?? []);
    const traces = new Map(ids.length === 0 ? [] : (await this.posts.tracesOf(this.database, ids)).map((post) => [post.id, post]));
    return events.flatMap((event) => {
      const post = traces.get(postOf(event) ?? '');
      return post ? [{ event, post, published: isEvent(event, postPublished) }] : [];
    });
  }
}

function changesOf<Someone extends Reader>(happening: Happening, readers: readonly Someone[], toldTo: (reader: Someone) => Told | undefined): Map<Someone, PostChange> {
  const { event, post } = happening;
  const changes = new Map<Someone, PostChange>();
  for (const reader of readers) {
    const told = toldTo(reader);
    if (!told) continue;
    const reposterId = post.repostOfId && told.kind === 'NEW' ? post.authorId : null;
    const streamKey = told.kind === 'NEW' ? post.streamKey : null;
    changes.set(reader, { sequence: event.sequence, postId: subjectOf(post), streamKey, reposterId, ...told });
  }
  return changes;
}

function principalsOf(readers: readonly Reader[]): string[] {
  return [...new Set(readers.map((reader) => reader.principalId))];
}

/** Whether a post belongs to a thread or a channel that somebody listens to. */
function concerns(topic: LiveTopic, post: PostTrace): boolean {
  if (topic.kind === 'HOME' || post.repostOfId !== null) return false;
  return topic.kind === 'THREAD' ? topic.id === post.rootId : topic.id === post.channelId && post.replyToId === null;
}
