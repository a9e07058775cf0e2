import { Injectable } from '@nestjs/common';
import { personOf, type Viewer } from '#access';
import { ChannelPostingPolicy } from '#channels';
import { Database, notFound, Outbox, type Sql, UserError } from '#platform';
import { PostCountsRepository } from '../counts/post-counts.repository.js';
import { postPublished } from '../posts/post.events.js';
import { PostWritesRepository } from '../posts/post-writes.repository.js';
import { PostsRepository } from '../posts/posts.repository.js';

/** Passes a post on to one's followers, among those who may read it anyway: a repost has the channel and audience of what it passes on. */
@Injectable()
export class RepostCommand {
  constructor(
    private readonly database: Database,
    private readonly posts: PostsRepository,
    private readonly writes: PostWritesRepository,
    private readonly channels: ChannelPostingPolicy,
    private readonly counts: PostCountsRepository,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Passing the same post on twice is once.
   * @param publishedAt for imports: when it was first passed on
   * @returns UUID of the post passed on: for a repost, what that passes on
   * @throws UserError NOT_FOUND; FORBIDDEN for a post that is held or hidden
   */
  run(viewer: Viewer, postId: string, publishedAt?: Date): Promise<string> {
    return this.database.transaction((sql) => this.repost(sql, viewer, postId, publishedAt));
  }

  private async repost(sql: Sql, viewer: Viewer, postId: string, publishedAt: Date | undefined): Promise<string> {
    const authorId = personOf(viewer);
    const original = await this.posts.original(sql, viewer, postId);
    if (!original) throw notFound('post', 'postId');
    if (original.restriction) throw new UserError('FORBIDDEN', 'This post is not for everybody and cannot be reposted.', 'postId');
    await this.writes.lockRepost(sql, authorId, original.id);
    const done = await this.posts.repostedBy(sql, authorId, [original.id]);
    if (done.length > 0) return original.id;
    // Held, as for a reply: a channel that is made private meanwhile gives the repost its new audience.
    const channel = await this.channels.assertMayPost(sql, viewer, original.channelId, { reply: true });
    const row = await this.writes.insert(sql, {
      authorId, channelId: channel.id, audienceId: channel.audienceId, text: '', weightedLength: 0, facets: [], repostOfId: original.id, publishedAt,
    });
    await this.counts.step(sql, row, 1);
    await this.outbox.add(sql, postPublished, { postId: row.id, version: row.version });
    return original.id;
  }
}
