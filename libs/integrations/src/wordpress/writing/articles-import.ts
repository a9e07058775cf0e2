import { Injectable } from '@nestjs/common';
import type { Sql } from '#platform';
import type { ImportedThings } from '../../sources/imported-things.js';
import type { PlannedArticle } from '../plan/import-plan.js';
import { ArticleWriter } from './article-writer.js';
import type { ImportBlog } from './blog-writer.js';
import { DiscussionWriter } from './discussion-writer.js';
import type { ImportResult } from './import-result.js';

/** Brings in an article with its notice and its comments, each of them once. */
@Injectable()
export class ArticlesImport {
  constructor(
    private readonly articles: ArticleWriter,
    private readonly discussions: DiscussionWriter,
  ) {}

  /** @returns UUIDs of the posts that are new */
  async write(
    sql: Sql,
    planned: PlannedArticle,
    place: ImportBlog,
    people: ImportedThings,
    things: ImportedThings,
    result: ImportResult,
  ): Promise<string[]> {
    const posts: string[] = [];
    if (things.find(planned.externalId) === undefined) {
      const article = await this.articles.write(sql, planned, place, personOf(people, planned.author), things);
      if (planned.published) posts.push(await this.discussions.notice(sql, article, planned, things));
      result.articles.made += 1;
    } else result.articles.known += 1;
    for (const comment of planned.comments) {
      if (things.find(comment.externalId) !== undefined) {
        result.comments.known += 1;
        continue;
      }
      const post = await this.discussions.comment(sql, comment, planned, personOf(people, comment.author), things);
      if (post === undefined) continue;
      posts.push(post);
      result.comments.made += 1;
    }
    return posts;
  }
}

function personOf(people: ImportedThings, externalId: string): string {
  const id = people.find(externalId);
  if (id === undefined) throw new Error(`The plan names ${externalId} and has no such person`);
  return id;
}
