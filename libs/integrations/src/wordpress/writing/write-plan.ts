import { Injectable } from '@nestjs/common';
import type { Sql } from '#platform';
import { ImportSourcesRepository } from '../../sources/import-sources.repository.js';
import { ImportedThings } from '../../sources/imported-things.js';
import type { BroughtMedia } from '../media/brought-media.js';
import type { ImportPlan, PlannedArticle } from '../plan/import-plan.js';
import { ArticleSlugs } from './article-slugs.js';
import { ArticlesImport, whereOf } from './articles-import.js';
import { BlogWriter } from './blog-writer.js';
import { ImportRecord } from './import-record.js';
import { emptyTally, type ImportResult } from './import-result.js';
import type { ImportOptions } from './import-options.js';
import { PeopleWriter } from './people-writer.js';

/** Writes a plan's people and articles into a blog, in the caller's transaction. */
@Injectable()
export class WritePlan {
  constructor(
    private readonly sources: ImportSourcesRepository,
    private readonly blogs: BlogWriter,
    private readonly people: PeopleWriter,
    private readonly slugs: ArticleSlugs,
    private readonly articles: ArticlesImport,
    private readonly record: ImportRecord,
  ) {}

  /** @param openMedia gives the pictures and files at hand, by what this WordPress has brought into this blog before */
  async run(
    sql: Sql, plan: ImportPlan, { blog: slug, adopt, onArticle = () => undefined }: ImportOptions, openMedia: (things: ImportedThings) => Promise<BroughtMedia>,
  ): Promise<ImportResult> {
    const place = await this.blogs.open(sql, slug, plan);
    const people = await ImportedThings.of(sql, this.sources, `wordpress:${plan.baseUrl}`);
    const things = await ImportedThings.of(sql, this.sources, `wordpress:${plan.baseUrl} in ${place.blog.id}`);
    const media = await openMedia(things);
    const result: ImportResult = {
      blog: { slug, title: place.blog.title, made: place.made },
      people: emptyTally(), articles: emptyTally(), comments: emptyTally(), pictures: 0, files: 0, illustrated: 0, missing: missingIn(media),
      report: plan.report, attachments: plan.attachments, adopted: 0, unseen: 0, changed: [],
    };
    await this.people.write(sql, plan.people, people, result.people);
    const keeperId = adopt === undefined ? undefined : await this.people.keeper(sql, adopt, place.channel.audienceId);
    const slugs = await this.slugs.of(sql, plan.articles, things);
    const work = { place, people, things, media, slugs, links: plan.links, keeperId, result };
    const posts: string[] = [];
    for (const [index, article] of plan.articles.entries()) {
      posts.push(...(await this.articles.write(sql, article, work)));
      onArticle(index + 1, plan.articles.length);
    }
    result.report = plan.report.filter(({ mediaUrl }) => mediaUrl === undefined || !media.isIn(mediaUrl));
    await this.record.keep(sql, place.blog.id, place.channel.audienceId, authorsOf(plan.articles, people), posts, result);
    return result;
  }
}

function missingIn(media: BroughtMedia): ImportResult['missing'] {
  return media.missing().map(({ url, why, article }) => ({ where: whereOf(article), what: why, excerpt: url }));
}

function authorsOf(articles: readonly PlannedArticle[], people: ImportedThings): string[] {
  const names = articles.flatMap(({ author, comments }) => [author, ...comments.map((comment) => comment.author)]);
  return [...new Set(names)].flatMap((name) => people.find(name) ?? []);
}
