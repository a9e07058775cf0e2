import { Injectable } from '@nestjs/common';
import type { RequestContext } from '#access';
import { connectionOf, type ConnectionOf, type Edge, type Page, type Slice } from '#platform';
import type { Around } from '../threads/around.loader.js';
import type { TimelineEntry } from '../timelines/timelines.repository.js';
import type { PostEntity } from './post.entity.js';
import { PostLoader } from './post.loader.js';

export type PostConnectionOf = ConnectionOf<Edge<PostEntity>>;

/** Fills a list's places with their posts. */
@Injectable()
export class PostConnections {
  constructor(private readonly posts: PostLoader) {}

  async of(context: RequestContext, page: Page, slice: Slice<TimelineEntry>): Promise<PostConnectionOf> {
    const rows = await Promise.all(slice.items.map((entry) => this.posts.load(context, entry.postId)));
    const items = slice.items.flatMap((entry, index) => {
      const node = rows[index];
      return node ? [{ key: entry.streamKey, node }] : [];
    });
    return connectionOf(page, { items, more: slice.more }, (item) => item);
  }

  /** The same of a page out of the middle. */
  async around(context: RequestContext, limit: number, { items, before, after }: Around): Promise<PostConnectionOf> {
    const { edges, pageInfo } = await this.of(context, { limit, forward: true, cursor: undefined }, { items, more: after });
    return { edges, pageInfo: { ...pageInfo, hasPreviousPage: before } };
  }
}
