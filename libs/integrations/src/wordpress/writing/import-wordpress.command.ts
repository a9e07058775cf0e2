import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import { ImportSourcesRepository } from '../../sources/import-sources.repository.js';
import { ImportedThings } from '../../sources/imported-things.js';
import type { ImportPlan, PlannedArticle } from '../plan/import-plan.js';
import { ArticlesImport } from './articles-import.js';
import { BlogWriter } from './blog-writer.js';
import { ImportRecord } from './import-record.js';
import { emptyTally, type ImportResult } from './import-result.js';
import { PeopleWriter } from './people-writer.js';

/** Where an import goes, and who is told how far it is. */
export interface ImportOptions {
  /** Slug of the blog; made if absent. */
  readonly blog: string;
  /** Handle of who looks after drafts whose author can't sign in, until they do. */
  readonly adopt?: string | undefined;
  /** Told the number of articles done, after each. */
  readonly onArticle?: (count: number, of: number) => void;
}

/** Writes what an import plan holds: all of it in one transaction, or nothing. */
@Injectable()
export class ImportWordpressCommand {
  constructor(
    private readonly database: Database,
    private readonly sources: ImportSourcesRepository,
    private readonly blogs: BlogWriter,
    private readonly people: PeopleWriter,
    private readonly articles: ArticlesImport,
    private readonly record: ImportRecord,
  ) {}

  /**
   * What was brought in before, by any earlier run, is left as it is now, edited or deleted; the same plan again changes nothing.
   * @throws UserError BAD_USER_INPUT for a blog's slug that is none, and for a keeper who isn't here
   */
  run(plan: ImportPlan, { blog: slug, adopt, onArticle = () => undefined }: ImportOptions): Promise<ImportResult> {
    return this.database.transaction(async (sql) => {
      await this.sources.waitForOthers(sql);
      const place = await this.blogs.open(sql, slug, plan);
      const people = await ImportedThings.of(sql, this.sources, `wordpress:${plan.baseUrl}`);
      const things = await ImportedThings.of(sql, this.sources, `wordpress:${plan.baseUrl} in ${place.blog.id}`);
      const result: ImportResult = {
        blog: { slug, title: place.blog.title, made: place.made },
        people: emptyTally(), articles: emptyTally(), comments: emptyTally(), report: plan.report, attachments: plan.attachments,
        adopted: 0, unseen: 0, changed: [],
      };
      await this.people.write(sql, plan.people, people, result.people);
      const keeperId = adopt === undefined ? undefined : await this.people.keeper(sql, adopt, place.channel.audienceId);
      const posts: string[] = [];
      for (const [index, article] of plan.articles.entries()) {
        posts.push(...(await this.articles.write(sql, article, { place, people, things, keeperId, result })));
        onArticle(index + 1, plan.articles.length);
      }
      await this.record.keep(sql, place.blog.id, place.channel.audienceId, authorsOf(plan.articles, people), posts, result);
      return result;
    });
  }
}

function authorsOf(articles: readonly PlannedArticle[], people: ImportedThings): string[] {
  const names = articles.flatMap(({ author, comments }) => [author, ...comments.map((comment) => comment.author)]);
  return [...new Set(names)].flatMap((name) => people.find(name) ?? []);
}
