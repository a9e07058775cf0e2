import { Injectable } from '@nestjs/common';
import { personOf, type Viewer } from '#access';
import { Database, Outbox } from '#platform';
import { postPublished, PostsRepository, PostWritesRepository } from '#stream';

/** Passes posts on at a time of the past. */
@Injectable()
export class RepostSeeder {
  constructor(
    private readonly database: Database,
    private readonly posts: PostsRepository,
    private readonly writes: PostWritesRepository,
    private readonly outbox: Outbox,
  ) {}

  async passOn(viewer: Viewer, postId: string, at: Date): Promise<string> {
    const original = await this.posts.find(this.database, viewer, postId);
    if (!original) throw new Error('The demo company passes on a post that isn’t to be read');
    const row = await this.writes.insert(this.database, {
      authorId: personOf(viewer), channelId: original.channelId, audienceId: original.audienceId, text: '', weightedLength: 0, facets: [],
      repostOfId: original.id, publishedAt: at,
    });
    await this.writes.count(this.database, row, 1);
    await this.outbox.add(this.database, postPublished, { postId: row.id, version: row.version });
    return row.id;
  }
}
