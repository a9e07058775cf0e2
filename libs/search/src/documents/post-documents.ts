import { Injectable } from '@nestjs/common';
import { sql as query, type Sql } from '#platform';
import type { StoredFacet } from '#stream';
import type { Content } from './content-document.js';
import type { DocumentSource } from './document-source.js';
import { DocumentsRepository } from './documents.repository.js';

interface PostRow {
  readonly id: string;
  readonly streamKey: string;
  readonly channelId: string;
  readonly audienceId: string;
  readonly authorId: string;
  readonly version: number;
  readonly text: string;
  readonly facets: StoredFacet[];
  readonly tags: string[];
  readonly hasImage: boolean;
  readonly hasArticle: boolean;
}

/** Posts, replies and quotes; a repost has no words of its own. */
@Injectable()
export class PostDocuments implements DocumentSource {
  readonly kind = 'POST';

  constructor(private readonly documents: DocumentsRepository) {}

  async index(sql: Sql, ids: readonly string[]): Promise<void> {
    await this.documents.lock(sql, ids);
    const contents = await this.contents(sql, ids);
    await this.documents.putContents(sql, contents);
    await this.documents.keepOnly(sql, ids, contents);
  }

  async contents(sql: Sql, ids: readonly string[]): Promise<Content[]> {
    const rows = await sql.query<PostRow>(query`
      SELECT p.id, p.stream_key, p.channel_id, p.audience_id, p.author_id, p.version, p.text, p.facets,
        ARRAY(SELECT t.name FROM post_tag pt JOIN tag t ON t.id = pt.tag_id WHERE pt.post_id = p.id) AS tags,
        EXISTS (SELECT 1 FROM post_media pm JOIN media m ON m.id = pm.media_id WHERE pm.post_id = p.id AND m.kind = 'IMAGE') AS has_image,
        EXISTS (SELECT 1 FROM post_card c WHERE c.post_id = p.id AND c.article_id IS NOT NULL) AS has_article
      FROM post p WHERE p.id = ANY(${ids}::uuid[]) AND p.deleted_at IS NULL AND p.repost_of_id IS NULL`);
    return rows.map(({ version, text, facets, hasImage, hasArticle, ...row }) => ({
      ...row, kind: 'POST', version: String(version), texts: [text],
      has: [
        ...(facets.some((facet) => facet.kind === 'LINK') ? ['link' as const] : []),
        ...(hasImage ? ['image' as const] : []), ...(hasArticle ? ['article' as const] : []),
      ],
    }));
  }

  async idsAfter(sql: Sql, after: string, limit: number): Promise<string[]> {
    const rows = await sql.query<{ id: string }>(query`SELECT id FROM post WHERE id > ${after} ORDER BY id LIMIT ${limit}`);
    return rows.map(({ id }) => id);
  }
}
