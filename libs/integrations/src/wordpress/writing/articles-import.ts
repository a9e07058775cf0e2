import { Inject, Injectable } from '@nestjs/common';
import { KeepDraftCommand } from '#blogs';
import { CONFIG, type Config, type Sql } from '#platform';
import type { ImportedThings } from '../../sources/imported-things.js';
import type { OwnLinks } from '../content/own-links.js';
import { type NewAddresses, readdressed } from '../content/readdress.js';
import type { BroughtMedia } from '../media/brought-media.js';
import type { PlannedArticle, PlannedComment } from '../plan/import-plan.js';
import type { ArticleSlug } from './article-slugs.js';
import { ArticleWriter } from './article-writer.js';
import type { ImportBlog } from './blog-writer.js';
import { DiscussionWriter } from './discussion-writer.js';
import type { ImportResult } from './import-result.js';
import { addressOf, MediaWriter } from './media-writer.js';

/** What an import works with. */
export interface ImportWork {
  readonly place: ImportBlog;
  readonly people: ImportedThings;
  readonly things: ImportedThings;
  /** UUID of who looks after drafts whose author can't sign in. */
  readonly keeperId: string | undefined;
  readonly media: BroughtMedia;
  /** By external id. */
  readonly slugs: ReadonlyMap<string, ArticleSlug>;
  /** Which post or page an address of the WordPress is of. */
  readonly links: OwnLinks;
  readonly result: ImportResult;
}

/** Brings in an article with its notice and its comments, each of them once. */
@Injectable()
export class ArticlesImport {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly articles: ArticleWriter,
    private readonly discussions: DiscussionWriter,
    private readonly drafts: KeepDraftCommand,
    private readonly media: MediaWriter,
  ) {}

  /** @returns UUIDs of the posts that are new */
  async write(sql: Sql, planned: PlannedArticle, work: ImportWork): Promise<string[]> {
    const posts = await this.article(sql, planned, work);
    for (const comment of planned.comments) posts.push(...(await this.comment(sql, comment, planned, work)));
    return posts;
  }

  private async article(sql: Sql, planned: PlannedArticle, work: ImportWork): Promise<string[]> {
    const { place, people, things, media, slugs, keeperId, result } = work;
    const posts: string[] = [];
    const known = things.find(planned.externalId);
    if (known === undefined) {
      const body = readdressed(planned.body, newAddresses(work, this.config.http.publicUrl));
      const slug = slugs.get(planned.externalId)?.slug as string;
      const article = await this.articles.write(sql, planned, place, { body, slug, authorId: personOf(people, planned.author) }, things);
      await this.media.hang(sql, article, planned, media, things, result);
      if (planned.published) posts.push(await this.discussions.notice(sql, article, planned, things));
      result.articles.made += 1;
    } else {
      result.articles.known += 1;
      await this.media.illustrate(sql, known, planned, media, things, result);
      if (things.hasChanged(planned)) result.changed.push({ where: whereOf(planned), what: 'changed since it was brought in', excerpt: '' });
    }
    const id = known ?? things.find(planned.externalId);
    if (keeperId !== undefined && id !== undefined && (await this.drafts.run(sql, id, keeperId))) result.adopted += 1;
    return posts;
  }

  private async comment(sql: Sql, comment: PlannedComment, planned: PlannedArticle, { people, things, result }: ImportWork): Promise<string[]> {
    if (things.find(comment.externalId) !== undefined) {
      result.comments.known += 1;
      if (things.hasChanged(comment)) {
        result.changed.push({ where: whereOf(planned), what: `${comment.externalId.replace(':', ' ')} changed since it was brought in`, excerpt: comment.text.slice(0, 100) });
      }
      return [];
    }
    const post = await this.discussions.comment(sql, comment, planned, personOf(people, comment.author), things);
    if (post === undefined) return [];
    result.comments.made += 1;
    return [post];
  }
}

/** Pictures, files and articles that came in, in the place of their old addresses. */
function newAddresses({ media, slugs, links }: ImportWork, publicUrl: string): NewAddresses {
  const article = (url: string) => {
    const found = slugs.get(`post:${links.find(url) ?? ''}`);
    return found?.published ? `/a/${found.slug}` : undefined;
  };
  return {
    picture: (url) => addressOf(media.find(url, true)),
    link: (url) => addressOf(media.find(url, false)) ?? article(url),
    card: (url) => {
      const path = article(url);
      return path && publicUrl + path;
    },
  };
}

export function whereOf({ kind, externalId, title }: PlannedArticle): string {
  return `${kind} ${externalId.replace('post:', '')} "${title}"`;
}

function personOf(people: ImportedThings, externalId: string): string {
  const id = people.find(externalId);
  if (id === undefined) throw new Error(`The plan names ${externalId} and has no such person`);
  return id;
}
