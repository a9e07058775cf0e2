import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { Audit } from '#audit';
import { Database, notFound, UserError } from '#platform';
import { PostsRepository, RestrictPostCommand } from '#stream';
import { mayRelease } from './may-release.js';

/** Lets a post out that was held: from then on all who may read its channel read it, and it counts. */
@Injectable()
export class ReleasePostCommand {
  constructor(
    private readonly database: Database,
    private readonly posts: PostsRepository,
    private readonly restrict: RestrictPostCommand,
    private readonly audit: Audit,
  ) {}

  /**
   * @param postId UUID
   * @throws UserError NOT_FOUND; FORBIDDEN for all but moderators, and for what they wrote themselves; CONFLICT where it doesn't wait, as where another
   * moderator was faster
   */
  run(viewer: Viewer, postId: string): Promise<void> {
    return this.database.transaction(async (sql) => {
      const post = await this.posts.find(sql, viewer, postId, 'update');
      if (!post) throw notFound('post', 'postId');
      if (!mayRelease(viewer, post)) throw new UserError('FORBIDDEN', 'Another moderator decides about what you wrote.', 'postId');
      if (post.restriction !== 'HELD') throw new UserError('CONFLICT', 'This post doesn’t wait any more; another moderator has decided.', 'postId');
      await this.restrict.lift(sql, viewer, post.id);
      await this.audit.record(sql, { actor: viewer, action: 'post.released', subjectId: post.id });
    });
  }
}
