import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { Database, notFound, Outbox, UserError } from '#platform';
import { PostCountsRepository } from '../counts/post-counts.repository.js';
import { PostDependents } from '../posts/post-dependents.js';
import { postDeleted } from '../posts/post.events.js';
import { mayDelete } from '../posts/post.policy.js';
import { PostWritesRepository } from '../posts/post-writes.repository.js';
import { PostsRepository } from '../posts/posts.repository.js';

/** Deletes a post for good: its text goes, and where it had replies an empty tombstone holds the thread together. */
@Injectable()
export class DeletePostCommand {
  constructor(
    private readonly database: Database,
    private readonly posts: PostsRepository,
    private readonly writes: PostWritesRepository,
    private readonly counts: PostCountsRepository,
    private readonly dependents: PostDependents,
    private readonly outbox: Outbox,
  ) {}

  /** @throws UserError NOT_FOUND, FORBIDDEN for another's post */
  run(viewer: Viewer, postId: string): Promise<void> {
    return this.database.transaction(async (sql) => {
      const post = await this.posts.find(sql, viewer, postId, 'update');
      if (!post) throw notFound('post', 'postId');
      if (!mayDelete(viewer, post)) throw new UserError('FORBIDDEN', 'Only its author deletes a post.');
      await this.writes.erase(sql, postId);
      if (post.restriction === null) await this.counts.step(sql, post, -1);
      await this.dependents.follow(sql, [postId]);
      await this.outbox.add(sql, postDeleted, { postId, version: post.version + 1 });
    });
  }
}
