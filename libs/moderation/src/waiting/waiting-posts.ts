import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { notFound, type Sql, UserError } from '#platform';
import { type PostEntity, PostsRepository } from '#stream';
import { MaySettleLoader } from './may-settle.loader.js';

/** Held posts that moderators settle, one way or the other. */
@Injectable()
export class WaitingPosts {
  constructor(
    private readonly posts: PostsRepository,
    private readonly maySettle: MaySettleLoader,
  ) {}

  /**
   * The post, locked until the caller's transaction ends.
   * @param postId UUID
   * @throws UserError NOT_FOUND; FORBIDDEN for all but moderators, and for what they wrote themselves or look after; CONFLICT where it doesn't wait, as where another
   * moderator was faster
   */
  async take(sql: Sql, viewer: Viewer, postId: string): Promise<PostEntity> {
    const post = await this.posts.find(sql, viewer, postId, 'update');
    if (!post) throw notFound('post', 'postId');
    const [mayBe] = await this.maySettle.of(sql, viewer, [post.id]);
    if (!mayBe) throw new UserError('FORBIDDEN', 'Another moderator decides about what you wrote or look after.', 'postId');
    if (post.restriction !== 'HELD') throw new UserError('CONFLICT', 'This post doesn’t wait any more; another moderator has decided.', 'postId');
    return post;
  }
}
