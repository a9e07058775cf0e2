import { Injectable } from '@nestjs/common';
import { personOf, type Viewer } from '#access';
import { Database, notFound, Outbox } from '#platform';
import { PostCountsRepository } from '../counts/post-counts.repository.js';
import { postDeleted } from '../posts/post.events.js';
import { PostWritesRepository } from '../posts/post-writes.repository.js';
import { PostsRepository } from '../posts/posts.repository.js';

/** Takes a repost back. */
@Injectable()
export class UndoRepostCommand {
  constructor(
    private readonly database: Database,
    private readonly posts: PostsRepository,
    private readonly writes: PostWritesRepository,
    private readonly counts: PostCountsRepository,
    private readonly outbox: Outbox,
  ) {}

  /** Taking back what one hasn't passed on does nothing. @returns UUID of the post that was passed on. @throws UserError NOT_FOUND */
  run(viewer: Viewer, postId: string): Promise<string> {
    const authorId = personOf(viewer);
    return this.database.transaction(async (sql) => {
      const original = await this.posts.original(sql, viewer, postId);
      if (!original) throw notFound('post', 'postId');
      const row = await this.writes.eraseRepost(sql, authorId, original.id);
      if (row) {
        await this.counts.step(sql, row, -1);
        await this.outbox.add(sql, postDeleted, { postId: row.id, version: row.version });
      }
      return original.id;
    });
  }
}
