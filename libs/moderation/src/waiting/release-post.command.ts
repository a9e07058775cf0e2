import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { Audit } from '#audit';
import { Database } from '#platform';
import { RestrictPostCommand } from '#stream';
import { WaitingPosts } from './waiting-posts.js';

/** Lets a post out that was held: from then on all who may read its channel read it, and it counts. */
@Injectable()
export class ReleasePostCommand {
  constructor(
    private readonly database: Database,
    private readonly waiting: WaitingPosts,
    private readonly restrict: RestrictPostCommand,
    private readonly audit: Audit,
  ) {}

  /** @param postId UUID @throws UserError as WaitingPosts.take */
  run(viewer: Viewer, postId: string): Promise<void> {
    return this.database.transaction(async (sql) => {
      const post = await this.waiting.take(sql, viewer, postId);
      await this.restrict.lift(sql, viewer, post.id);
      await this.audit.record(sql, { actor: viewer, action: 'post.released', subjectId: post.id });
    });
  }
}
