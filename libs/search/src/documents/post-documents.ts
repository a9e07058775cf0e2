import { Injectable } from '@nestjs/common';
import { raw, sql as query, type Sql } from '#platform';
import type { StoredFacet } from '#stream';
import type { Content } from './content-document.js';
import { ContentDocuments, type ContentRow } from './content-documents.js';
import { DocumentsRepository } from './documents.repository.js';
import { TagDocumentsRepository } from './tag-documents.repository.js';

interface PostRow extends ContentRow {
  readonly text: string;
  readonly facets: StoredFacet[];
  readonly hasImage: boolean;
  readonly hasArticle: boolean;
}

/** Posts, replies and quotes; a repost has no words of its own. */
@Injectable()
export class PostDocuments extends ContentDocuments {
  readonly kind = 'POST';
  protected readonly table = 'post';

  constructor(documents: DocumentsRepository, tags: TagDocumentsRepository) {
    super(documents, tags);
  }

  async contents(sql: Sql, ids: readonly string[]): Promise<Content[]> {
    const rows = await sql.query<PostRow>(query`
      SELECT ${this.columns(raw('post.version'))}, post.text, post.facets,
        EXISTS (SELECT 1 FROM post_media pm JOIN media m ON m.id = pm.media_id WHERE pm.post_id = post.id AND m.kind = 'IMAGE') AS has_image,
        EXISTS (SELECT 1 FROM post_card c WHERE c.post_id = post.id AND c.article_id IS NOT NULL) AS has_article
      FROM post WHERE ${this.isKept(ids)} AND post.repost_of_id IS NULL`);
    return rows.map(({ text, facets, hasImage, hasArticle, ...row }) => ({
      ...row, kind: this.kind, texts: [text],
      has: [
        ...(facets.some((facet) => facet.kind === 'LINK') ? ['link' as const] : []),
        ...(hasImage ? ['image' as const] : []), ...(hasArticle ? ['article' as const] : []),
      ],
    }));
  }
}
