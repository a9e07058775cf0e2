import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { refreshContext, type RequestContext, type Viewer, viewerOf, Viewers } from '#access';
import { PersonLoader } from '#people';
import { type AsyncQueue, Database, encodeCursor, encodeId } from '#platform';
import type { PostEntity } from '../posts/post.entity.js';
import { PostLoader } from '../posts/post.loader.js';
import { PostsRepository } from '../posts/posts.repository.js';
import { timeOf } from '../timelines/time-of-key.js';
import { LivePosts } from './live-posts.js';
import type { LiveTopic } from './live-topic.js';
import type { PostChange } from './post-change.js';

/** The changes that a subscription delivers, each read with the rights that the viewer has by then. */
@Injectable()
export class LiveChanges {
  /** One statement for all who hear of a post at the same moment, and never an answer from before. */
  private readonly again = new DataLoader<Viewer, Viewer>((viewers) => this.viewers.allAgain(this.database, viewers), { cache: false });

  /** So are the posts: many hear of one, and of several in the same moment. */
  private readonly reads = new DataLoader<{ viewer: Viewer; id: string }, PostEntity | null>(async (asked) => {
    const byAsker = new Map((await this.rows.forViewers(this.database, asked)).map(({ asker, ...post }) => [asker, post]));
    return asked.map((_, i) => byAsker.get(i + 1) ?? null);
  }, { cache: false });

  constructor(
    private readonly database: Database,
    private readonly live: LivePosts,
    private readonly rows: PostsRepository,
    private readonly viewers: Viewers,
    private readonly posts: PostLoader,
    private readonly people: PersonLoader,
  ) {}

  async of(context: RequestContext, topic: LiveTopic, after: string | null): Promise<AsyncIterator<object>> {
    const queue = await this.live.subscribe(viewerOf(context), topic, after);
    return queue.readBy(this.present(context, queue));
  }

  private async *present(context: RequestContext, queue: AsyncQueue<PostChange>): AsyncGenerator<object> {
    try {
      for await (const change of queue) {
        const viewer = await this.again.load(viewerOf(context));
        refreshContext(context, viewer);
        const post = await this.shown(viewer, change);
        if ((!post || post.deletedAt) && change.kind === 'NEW') continue;
        if (post) this.posts.prime(context, post.id, post);
        const repostedBy = change.reposterId ? await this.people.load(context, change.reposterId) : null;
        const place = change.streamKey === null ? { cursor: null, at: null } : { cursor: encodeCursor(change.streamKey), at: timeOf(change.streamKey) };
        yield { ...change, ...place, kind: post ? change.kind : 'GONE', postId: encodeId('post', change.postId), post, repostedBy };
      }
    } finally {
      queue.end();
    }
  }

  /** Of what is gone its place alone: in other lists the post may well be there. */
  private async shown(viewer: Viewer, { kind, postId: id }: PostChange): Promise<PostEntity | null> {
    const post = await this.reads.load({ viewer, id });
    return kind === 'GONE' && !post?.deletedAt ? null : post;
  }
}
