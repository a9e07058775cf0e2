import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { refreshContext, type RequestContext, type Viewer, viewerOf, Viewers } from '#access';
import { PersonLoader } from '#people';
import { type AsyncQueue, Database, encodeCursor, encodeId } from '#platform';
import { PostLoader } from '../posts/post.loader.js';
import { timeOf } from '../timelines/time-of-key.js';
import { LivePosts } from './live-posts.js';
import type { LiveTopic } from './live-topic.js';
import type { PostChange } from './post-change.js';

/** The changes that a subscription delivers, each read with the rights that the viewer has by then. */
@Injectable()
export class LiveChanges {
  /** One statement for all who hear of a post at the same moment, and never an answer from before. */
  private readonly again = new DataLoader<Viewer, Viewer>((viewers) => this.viewers.allAgain(this.database, viewers), { cache: false });

  constructor(
    private readonly database: Database,
    private readonly live: LivePosts,
    private readonly viewers: Viewers,
    private readonly posts: PostLoader,
    private readonly people: PersonLoader,
  ) {}

  async of(context: RequestContext, topic: LiveTopic, after: string | null): Promise<AsyncIterator<object>> {
    const queue = await this.live.subscribe(viewerOf(context), topic, after);
    return this.present(context, queue);
  }

  private async *present(context: RequestContext, queue: AsyncQueue<PostChange>): AsyncGenerator<object> {
    try {
      for await (const change of queue) {
        refreshContext(context, await this.again.load(viewerOf(context)));
        const post = change.kind === 'GONE' ? null : await this.posts.load(context, change.postId);
        if (!post && change.kind === 'NEW') continue;
        const repostedBy = change.reposterId ? await this.people.load(context, change.reposterId) : null;
        const place = change.streamKey === null ? { cursor: null, at: null } : { cursor: encodeCursor(change.streamKey), at: timeOf(change.streamKey) };
        yield { ...change, ...place, kind: post ? change.kind : 'GONE', sequence: String(change.sequence), postId: encodeId('post', change.postId), post, repostedBy };
      }
    } finally {
      queue.end();
    }
  }
}
