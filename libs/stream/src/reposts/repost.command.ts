import { Injectable } from '@nestjs/common';
import { personOf, type Viewer } from '#access';
import { Database, notFound, Outbox, type Sql, sql as query, UserError } from '#platform';
import { postPublished } from '../posts/post.events.js';
import type { PostEntity } from '../posts/post.entity.js';
import { PostWritesRepository } from '../posts/post-writes.repository.js';
import { PostsRepository } from '../posts/posts.repository.js';

/** Passes a post on to one's followers, among those who may read it anyway: a repost has the channel and audience of what it passes on. */
@Injectable()
export class RepostCommand {
  constructor(
    private readonly database: Database,
    private readonly posts: PostsRepository,
    private readonly writes: PostWritesRepository,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Passing the same post on twice is once.
   * @returns UUID of the post passed on: for a repost, what that passes on
   * @throws UserError NOT_FOUND; FORBIDDEN for a post that is held or hidden
   */
  run(viewer: Viewer, postId: string): Promise<string> {
    return this.database.transaction((sql) => this.repost(sql, viewer, postId));
  }

  private async repost(sql: Sql, viewer: Viewer, postId: string): Promise<string> {
    const authorId = personOf(viewer);
    const original = await findOriginal(this.posts, sql, viewer, postId);
    if (original.restriction) throw new UserError('FORBIDDEN', 'This post is not for everybody and cannot be passed on.', 'postId');
    // The second of two at the same time waits here, and then finds the first one's row.
    await sql.execute(query`SELECT pg_advisory_xact_lock(hashtextextended(${`repost:${authorId}:${original.id}`}, 0))`);
    const done = await this.posts.repostedBy(sql, authorId, [original.id]);
    if (done.length > 0) return original.id;
    const { channelId, audienceId } = original;
    const row = await this.writes.insert(sql, { authorId, channelId, audienceId, text: '', weightedLength: 0, facets: [], repostOfId: original.id });
    await this.writes.count(sql, row, 1);
    await this.outbox.add(sql, postPublished, { postId: row.id, version: row.version });
    return original.id;
  }
}

/** A post, or what it passes on. @throws UserError NOT_FOUND */
export async function findOriginal(posts: PostsRepository, sql: Sql, viewer: Viewer, postId: string): Promise<PostEntity> {
  const post = await posts.find(sql, viewer, postId);
  if (!post) throw notFound('post', 'postId');
  return post.repostOfId ? findOriginal(posts, sql, viewer, post.repostOfId) : post;
}
