import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Viewer, worksOn } from '#access';
import { MediaKind, type MediaPlace, MediaPlaces, UsableMedia } from '#media';
import { parseId, sql as query, type Sql, type SqlFragment } from '#platform';
import { collectMedia } from '#rich-text';
import type { ArticleEntity } from '../articles/article.entity.js';
import { readableTo } from '../articles/article-visibility.js';
import { WantPictures } from '../outside-pictures/want-pictures.js';
import { ArticleMediaRepository } from './article-media.repository.js';

/** Articles as a place for pictures and files: who may read an article may read what it shows and links to. */
@Injectable()
export class ArticleMedia implements MediaPlace, OnModuleInit {
  constructor(
    private readonly places: MediaPlaces,
    private readonly usable: UsableMedia,
    private readonly media: ArticleMediaRepository,
    private readonly outside: WantPictures,
  ) {}

  onModuleInit(): void {
    this.places.register(this);
  }

  /**
   * Takes note of what an article holds after it was saved, and has brought in what it shows of other sites.
   * @param coverId UUID; null: none
   * @throws UserError as UsableMedia, on `coverId` or `body`, for what is neither the viewer's own nor in the article already
   */
  async keep(sql: Sql, viewer: Viewer, article: Pick<ArticleEntity, 'id' | 'body'>, coverId: string | null): Promise<void> {
    await this.outside.of(sql, article, viewer.personId);
    const inBody = collectMedia(article.body).flatMap((id) => parseId(id) ?? []);
    if (inBody.length === 0 && coverId === null) return this.media.keep(sql, article.id, null, []);
    const known = new Set(await this.media.known(sql, article.id));
    const fresh = (type: string) => inBody.filter((media) => media.type === type && !known.has(media.uuid)).map((media) => media.uuid);
    await this.usable.assert(sql, viewer, MediaKind.IMAGE, fresh('image'), 'body');
    await this.usable.assert(sql, viewer, MediaKind.FILE, fresh('file'), 'body');
    if (coverId !== null && !known.has(coverId)) await this.usable.assert(sql, viewer, MediaKind.IMAGE, [coverId], 'coverId');
    await this.media.keep(sql, article.id, coverId, [...new Set([...inBody.map((media) => media.uuid), ...(coverId === null ? [] : [coverId])])]);
  }

  /**
   * The same for an importer, which answers for `brought`, the UUIDs that it has brought in itself. What else the text names, because
   * somebody wrote such an address elsewhere, isn't hung on the article.
   */
  async keepBrought(sql: Sql, article: Pick<ArticleEntity, 'id' | 'body'>, coverId: string | null, brought: ReadonlySet<string>): Promise<void> {
    await this.outside.of(sql, article);
    const known = new Set(await this.media.known(sql, article.id));
    const ids = collectMedia(article.body).flatMap((id) => parseId(id)?.uuid ?? []).filter((id) => known.has(id) || brought.has(id));
    await this.media.keep(sql, article.id, coverId, [...new Set([...ids, ...(coverId === null ? [] : [coverId])])]);
  }

  holds(mediaId: SqlFragment): SqlFragment {
    return query`EXISTS (SELECT 1 FROM article_media h WHERE h.media_id = ${mediaId})`;
  }

  readableBy(viewer: Viewer, mediaId: SqlFragment): SqlFragment {
    return query`EXISTS (SELECT 1 FROM article_media h JOIN article a ON a.id = h.article_id
      WHERE h.media_id = ${mediaId} AND ${readableTo(viewer, 'a')} AND (h.current OR ${worksOn(viewer, 'a')}))`;
  }
}
