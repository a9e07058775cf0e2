import { Injectable } from '@nestjs/common';
import { raw, sql as query, type Sql } from '#platform';
import { type ArticleBody, renderText } from '#rich-text';
import type { Content } from './content-document.js';
import { ContentDocuments, type ContentRow } from './content-documents.js';
import { DocumentsRepository } from './documents.repository.js';
import { TagDocumentsRepository } from './tag-documents.repository.js';

interface ArticleRow extends ContentRow {
  readonly title: string;
  readonly ownExcerpt: string | null;
  readonly body: ArticleBody;
  readonly hasImage: boolean;
  readonly hasLink: boolean;
}

/** Published articles. Drafts aren't searched for: their authors have them in a list of their own. */
@Injectable()
export class ArticleDocuments extends ContentDocuments {
  readonly kind = 'ARTICLE';
  protected readonly table = 'article';

  constructor(documents: DocumentsRepository, tags: TagDocumentsRepository) {
    super(documents, tags);
  }

  async contents(sql: Sql, ids: readonly string[]): Promise<Content[]> {
    const rows = await sql.query<ArticleRow>(query`
      SELECT ${this.columns(raw('article.revision_id'))}, article.title, article.own_excerpt, article.body,
        article.html LIKE '%<img %' AS has_image, article.html LIKE '%<a %' AS has_link
      FROM article WHERE ${this.isKept(ids)} AND article.published_at IS NOT NULL`);
    return rows.map(({ ownExcerpt, body, hasImage, hasLink, ...row }) => ({
      ...row, kind: this.kind,
      texts: [...(ownExcerpt === null ? [] : [ownExcerpt]), ...row.tags, renderText(body)],
      has: [...(hasLink ? ['link' as const] : []), ...(hasImage ? ['image' as const] : [])],
    }));
  }
}
