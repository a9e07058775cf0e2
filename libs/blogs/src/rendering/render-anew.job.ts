import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Database, LOG, type Log, type ScheduledJob, ScheduledJobs, untilNone } from '#platform';
import { RENDERER } from '#rich-text/server';
import { ArticleTexts } from '../articles/article-texts.js';
import { WantPictures } from '../outside-pictures/want-pictures.js';
import { StoredHtmlRepository, type StoredText } from './stored-html.repository.js';

/** So many texts are in memory at once; one may have a megabyte. */
const BATCH = 20;

/**
 * Each minute: writes the HTML anew that an older renderer wrote, after an update of the hub. Readers see the old until then; no revision comes of it.
 * Pictures of other sites from before the hub brought these in are asked for with it.
 */
@Injectable()
export class RenderAnewJob implements ScheduledJob, OnModuleInit {
  readonly name = 'blogs.render-anew';
  readonly cron = '* * * * *';

  constructor(
    private readonly database: Database,
    private readonly stored: StoredHtmlRepository,
    private readonly texts: ArticleTexts,
    private readonly outside: WantPictures,
    private readonly jobs: ScheduledJobs,
    @Inject(LOG) private readonly log: Log,
  ) {}

  onModuleInit(): void {
    this.jobs.register(this);
  }

  run(): Promise<void> {
    return untilNone(BATCH, async (limit) => {
      const articles = await this.stored.olderThan(this.database, RENDERER, limit);
      for (const article of articles) {
        const html = await this.htmlOf(article);
        await this.database.transaction(async (sql) => {
          await this.stored.write(sql, article, html, RENDERER);
          await this.outside.of(sql, article);
        });
      }
      return articles.length;
    });
  }

  /** One that can't be rendered keeps what it has, and keeps no other from its turn. */
  private async htmlOf({ id, body }: StoredText): Promise<string | null> {
    return this.texts.html(body).catch((error: unknown) => {
      this.log.error({ article: id, err: error }, 'An article could not be rendered anew; it stays as it was');
      return null;
    });
  }
}
