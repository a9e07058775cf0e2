import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { notFound, type Sql, UserError } from '#platform';
import { type PostEntity, PostsRepository } from '#stream';
import { maySettle } from './may-settle.js';

/** Held posts that moderators settle, one way or the other. */
@Injectable()
export class WaitingPosts {
  constructor(private readonly posts: PostsRepository) {}

  /**
   * The post, locked until the caller's transaction ends.
   * @param postId UUID
   * @throws UserError NOT_FOUND; FORBIDDEN for all but moderators, and for what they wrote themselves; CONFLICT where it doesn't wait, as where another
   * moderator was faster
   */
  async take(sql: Sql, viewer: Viewer, postId: string): Promise<PostEntity> {
    const post = await this.posts.find(sql, viewer, postId, 'update');
    if (!post) throw notFound('post', 'postId');
    if (!maySettle(viewer, post)) throw new UserError('FORBIDDEN', 'Another moderator decides about what you wrote.', 'postId');
    if (post.restriction !== 'HELD') throw new UserError('CONFLICT', 'This post doesn’t wait any more; another moderator has decided.', 'postId');
    return post;
  }
}
