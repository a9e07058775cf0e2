import { Injectable } from '@nestjs/common';
import { sql as query, type Sql } from '#platform';
import { type ArticleBody, renderText } from '#rich-text';
import type { Content } from './content-document.js';
import type { DocumentSource } from './document-source.js';
import { DocumentsRepository } from './documents.repository.js';

interface ArticleRow {
  readonly id: string;
  readonly streamKey: string;
  readonly channelId: string;
  readonly audienceId: string;
  readonly authorId: string;
  readonly version: string;
  readonly title: string;
  readonly ownExcerpt: string | null;
  readonly body: ArticleBody;
  readonly tags: string[];
  readonly hasImage: boolean;
  readonly hasLink: boolean;
}

/** Published articles. Drafts aren't searched for: their authors have them in a list of their own. */
@Injectable()
export class ArticleDocuments implements DocumentSource {
  readonly kind = 'ARTICLE';

  constructor(private readonly documents: DocumentsRepository) {}

  async index(sql: Sql, ids: readonly string[]): Promise<void> {
    await this.documents.lock(sql, ids);
    const contents = await this.contents(sql, ids);
    await this.documents.putContents(sql, contents);
    await this.documents.keepOnly(sql, ids, contents);
  }

  async contents(sql: Sql, ids: readonly string[]): Promise<Content[]> {
    const rows = await sql.query<ArticleRow>(query`
      SELECT a.id, a.stream_key, a.channel_id, a.audience_id, a.author_id, a.revision_id::text AS version, a.title, a.own_excerpt, a.body,
        ARRAY(SELECT t.name FROM article_tag at JOIN tag t ON t.id = at.tag_id WHERE at.article_id = a.id) AS tags,
        a.html LIKE '%<img %' AS has_image, a.html LIKE '%<a %' AS has_link
      FROM article a WHERE a.id = ANY(${ids}::uuid[]) AND a.deleted_at IS NULL AND a.published_at IS NOT NULL`);
    return rows.map(({ ownExcerpt, body, hasImage, hasLink, ...row }) => ({
      ...row, kind: 'ARTICLE',
      texts: [...(ownExcerpt === null ? [] : [ownExcerpt]), ...row.tags, renderText(body)],
      has: [...(hasLink ? ['link' as const] : []), ...(hasImage ? ['image' as const] : [])],
    }));
  }

  async idsAfter(sql: Sql, after: string, limit: number): Promise<string[]> {
    const rows = await sql.query<{ id: string }>(query`SELECT id FROM article WHERE id > ${after} ORDER BY id LIMIT ${limit}`);
    return rows.map(({ id }) => id);
  }
}
