import { Injectable } from '@nestjs/common';
import { personOf, type Viewer } from '#access';
import { Database, notFound, Outbox, type Sql, UserError } from '#platform';
import { measureText } from '../facets/measure-text.js';
import { FacetLookup } from '../facets/facet-lookup.js';
import { postEdited } from '../posts/post.events.js';
import { mayEdit } from '../posts/post.policy.js';
import { PostWritesRepository } from '../posts/post-writes.repository.js';
import { PostsRepository } from '../posts/posts.repository.js';

/** Gives a post a new text; what it said before stays in its history. */
@Injectable()
export class EditPostCommand {
  constructor(
    private readonly database: Database,
    private readonly posts: PostsRepository,
    private readonly writes: PostWritesRepository,
    private readonly facets: FacetLookup,
    private readonly outbox: Outbox,
  ) {}

  /** @throws UserError NOT_FOUND, FORBIDDEN for another's post, BAD_USER_INPUT for a repost and for text out of bounds */
  run(viewer: Viewer, postId: string, text: string): Promise<void> {
    return this.database.transaction((sql) => this.edit(sql, viewer, postId, text));
  }

  private async edit(sql: Sql, viewer: Viewer, postId: string, input: string): Promise<void> {
    personOf(viewer);
    const post = await this.posts.find(sql, viewer, postId, 'update');
    if (!post) throw notFound('post', 'postId');
    if (post.repostOfId) throw new UserError('BAD_USER_INPUT', 'A repost has no text to edit; quote the post instead.', 'postId');
    if (!mayEdit(viewer, post)) throw new UserError('FORBIDDEN', 'Only its author edits a post, and not while moderators hide it.');
    const { text, weightedLength } = measureText(input);
    if (text === post.text) return;
    const { facets, personIds, tagIds } = await this.facets.resolve(sql, viewer, text);
    await this.writes.edit(sql, post, text, weightedLength, facets);
    await this.writes.insertMentions(sql, post, personIds);
    await this.writes.insertTags(sql, post, tagIds);
    await this.outbox.add(sql, postEdited, { postId, version: post.version + 1 });
  }
}
