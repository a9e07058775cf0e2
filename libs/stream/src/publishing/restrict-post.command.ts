import { Injectable } from '@nestjs/common';
import { assertMayRestrict, type ImposedRestriction, type Viewer } from '#access';
import { notFound, Outbox, type Sql } from '#platform';
import { PostCountsRepository } from '../counts/post-counts.repository.js';
import { PostDependents } from '../posts/post-dependents.js';
import { PostRestrictionsRepository } from '../posts/post-restrictions.repository.js';
import { postEdited, postPublished } from '../posts/post.events.js';
import type { PostEntity } from '../posts/post.entity.js';
import { PostsRepository } from '../posts/posts.repository.js';

/**
 * Holds, hides or removes a post, or lets it be seen again, with all that follows: the counts that it is part of, what higher ranks
 * keep about it, and the events by which browsers take it away or show it. Runs in the caller's transaction, with the decision
 * behind it. For a repost, what that passes on is restricted.
 */
@Injectable()
export class RestrictPostCommand {
  constructor(
    private readonly posts: PostsRepository,
    private readonly restrictions: PostRestrictionsRepository,
    private readonly counts: PostCountsRepository,
    private readonly dependents: PostDependents,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Another restriction takes an earlier one's place.
   * @param viewer the hub itself, or a moderator, who must be able to read the post: what was removed, or is in a room of others, isn't for moderators
   * @returns the post as it is now
   * @throws UserError FORBIDDEN for who doesn't moderate; NOT_FOUND
   */
  async impose(sql: Sql, viewer: Viewer, postId: string, restriction: ImposedRestriction): Promise<PostEntity> {
    const post = await this.find(sql, viewer, postId);
    const after = await this.restrictions.impose(sql, post.id, restriction);
    if (post.restriction === null) await this.counts.step(sql, after, -1);
    await this.dependents.follow(sql, [post.id]);
    await this.outbox.add(sql, postEdited, { postId: post.id, version: post.version });
    return after;
  }

  /**
   * Gives a post back its place; one that was held since it was written comes out now, as new. Lifting none does nothing.
   * @returns the post as it is now
   * @throws UserError as impose
   */
  async lift(sql: Sql, viewer: Viewer, postId: string): Promise<PostEntity> {
    const post = await this.find(sql, viewer, postId);
    if (post.restriction === null) return post;
    const after = post.withheld ? await this.restrictions.release(sql, post.id) : await this.restrictions.lift(sql, post.id);
    await this.counts.step(sql, after, 1);
    await this.dependents.follow(sql, [post.id]);
    await this.outbox.add(sql, post.withheld ? postPublished : postEdited, { postId: post.id, version: post.version });
    return after;
  }

  private async find(sql: Sql, viewer: Viewer, postId: string): Promise<PostEntity> {
    assertMayRestrict(viewer);
    const post = await this.posts.find(sql, viewer, postId, 'update');
    if (!post) throw notFound('post', 'postId');
    return post.repostOfId ? this.find(sql, viewer, post.repostOfId) : post;
  }
}
