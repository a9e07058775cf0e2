import { Injectable } from '@nestjs/common';
import { Outbox, type Sql } from '#platform';
import { postEdited } from '../posts/post.events.js';
import { PostsRepository } from '../posts/posts.repository.js';

/** Tells browsers that posts are others now though nobody edited them: what they carry came, or is another. Runs in the caller's transaction. */
@Injectable()
export class TellPostsChangedCommand {
  constructor(
    private readonly posts: PostsRepository,
    private readonly outbox: Outbox,
  ) {}

  /** Those that are gone are passed by. */
  async run(sql: Sql, postIds: readonly string[]): Promise<void> {
    const versions = postIds.length > 0 ? await this.posts.versionsOf(sql, postIds) : [];
    if (versions.length > 0) await this.outbox.addMany(sql, postEdited, versions);
  }
}
