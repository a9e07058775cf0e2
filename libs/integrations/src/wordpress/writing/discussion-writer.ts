import { Injectable } from '@nestjs/common';
import twitter from 'twitter-text';
import { systemViewer } from '#access';
import type { ArticleEntity } from '#blogs';
import type { Sql } from '#platform';
import { findFacets, MAX_WEIGHTED_LENGTH, PostCountsRepository, type PostEntity, PostsRepository, PostWritesRepository, type StoredFacet } from '#stream';
import { CardAttacher } from '#ties';
import type { ImportedThings } from '../../sources/imported-things.js';
import type { PlannedArticle, PlannedComment } from '../plan/import-plan.js';

/**
 * Writes an article's notice and, as its replies, the comments. Past the commands that publish posts, because these tell
 * everybody: nothing here does, and nobody is mentioned by a name that WordPress meant for somebody else.
 */
@Injectable()
export class DiscussionWriter {
  constructor(
    private readonly posts: PostsRepository,
    private readonly writes: PostWritesRepository,
    private readonly counts: PostCountsRepository,
    private readonly cards: CardAttacher,
  ) {}

  /** @returns UUID of the post */
  async notice(sql: Sql, article: ArticleEntity, planned: PlannedArticle, things: ImportedThings): Promise<string> {
    const { authorId, channelId, audienceId } = article;
    const text = shortened(article.title);
    const post = await this.writes.insert(sql, { authorId, channelId, audienceId, ...measured(text), publishedAt: planned.at });
    await this.cards.attachNotice(sql, post, article);
    await things.add(sql, noticeOf(planned), post.id);
    return post.id;
  }

  /**
   * A comment, whatever its length: what was written there isn't cut to the measure of a post.
   * @returns UUID of the post; undefined where there is nothing left to answer
   */
  async comment(sql: Sql, comment: PlannedComment, planned: PlannedArticle, authorId: string, things: ImportedThings): Promise<string | undefined> {
    const parent = await this.answered(sql, comment, planned, things);
    if (parent === undefined) return undefined;
    const { channelId, audienceId } = parent;
    const post = await this.writes.insert(sql, {
      authorId, channelId, audienceId, ...measured(comment.text), replyTo: parent, publishedAt: comment.at,
      restriction: comment.held ? 'HELD' : undefined,
    });
    if (!comment.held) await this.counts.step(sql, post, 1);
    await things.add(sql, comment.externalId, post.id, comment.digest);
    return post.id;
  }

  private async answered(sql: Sql, comment: PlannedComment, planned: PlannedArticle, things: ImportedThings): Promise<PostEntity | undefined> {
    const parentId = things.find(comment.parentExternalId ?? noticeOf(planned)) ?? things.find(noticeOf(planned));
    return parentId === undefined ? undefined : this.posts.find(sql, systemViewer, parentId);
  }
}

function noticeOf({ externalId }: PlannedArticle): string {
  return `notice:${externalId}`;
}

/** Web addresses are linked; @names and #tags of another place stay words. */
function measured(text: string): { text: string; weightedLength: number; facets: StoredFacet[] } {
  const facets = findFacets(text).flatMap((facet): StoredFacet[] => (facet.kind === 'LINK' ? [facet] : []));
  return { text, weightedLength: twitter.parseTweet(text).weightedLength, facets };
}

function shortened(title: string): string {
  const { weightedLength, validRangeEnd } = twitter.parseTweet(title);
  return weightedLength <= MAX_WEIGHTED_LENGTH ? title : `${title.slice(0, validRangeEnd - 1).toWellFormed()}…`;
}
