import { Injectable } from '@nestjs/common';
import { systemViewer } from '#access';
import { ArticleDetails, type ArticleEntity, ArticlesRepository, ArticleWritesRepository, derive } from '#blogs';
import { MediaKind, MediaWritesRepository } from '#media';
import { encodeId, type Sql } from '#platform';
import type { ImportedThings } from '../../sources/imported-things.js';
import { readdressed } from '../content/readdress.js';
import type { BroughtMedia, PlacedMedia } from '../media/brought-media.js';
import type { PlannedArticle } from '../plan/import-plan.js';
import type { ImportResult } from './import-result.js';

/** Hangs the pictures and files of an export on its articles. */
@Injectable()
export class MediaWriter {
  constructor(
    private readonly writes: MediaWritesRepository,
    private readonly details: ArticleDetails,
    private readonly articles: ArticlesRepository,
    private readonly articleWrites: ArticleWritesRepository,
  ) {}

  /** What an article just written shows and links to. */
  async hang(sql: Sql, article: ArticleEntity, planned: PlannedArticle, media: BroughtMedia, things: ImportedThings, result: ImportResult): Promise<void> {
    const cover = planned.cover && media.find(planned.cover.url, true);
    await this.add(sql, article.authorId, media, things, result);
    await this.details.keepBrought(sql, article, cover?.id ?? null, media.ids());
  }

  /** Brings pictures into an article that came without them, whoever has edited it since. A cover that it once had isn't given again. */
  async illustrate(sql: Sql, articleId: string, planned: PlannedArticle, media: BroughtMedia, things: ImportedThings, result: ImportResult): Promise<void> {
    const article = await this.articles.lock(sql, systemViewer, articleId);
    if (article === undefined) return;
    const body = readdressed(article.body, { picture: (url) => addressOf(media.find(url, true)), link: (url) => addressOf(media.find(url, false)), card: () => undefined });
    const wanted = planned.cover !== null && article.coverId === null && !media.wasHere(planned.cover.url) ? media.find(planned.cover.url, true) : undefined;
    if (body === article.body && wanted === undefined) return;
    await this.add(sql, article.authorId, media, things, result);
    const { title, ownExcerpt, categoryId, authorId } = article;
    const saved = body === article.body ? article : await this.articleWrites.update(sql, article, { ...derive(body), title, ownExcerpt, categoryId }, { editorId: authorId, typing: false });
    await this.details.keepBrought(sql, saved, wanted?.id ?? article.coverId, media.ids());
    result.illustrated += 1;
  }

  private async add(sql: Sql, uploaderId: string, media: BroughtMedia, things: ImportedThings, result: ImportResult): Promise<void> {
    for (const [upload, filed] of media.takeUsed()) {
      await this.writes.addFiled(sql, filed, { uploaderId, alternativeText: media.alternativeText(upload) });
      await things.put(sql, mediaIdOf(upload), filed.id);
      result[filed.kind === MediaKind.IMAGE ? 'pictures' : 'files'] += 1;
    }
  }
}

/** How an upload is remembered. */
export function mediaIdOf(upload: string): string {
  return `media:${upload}`;
}

/** The hub's lasting address of a picture or file. */
export function addressOf(placed: PlacedMedia | undefined): string | undefined {
  return placed && `/media/${encodeId(placed.kind.toLowerCase(), placed.id)}`;
}
