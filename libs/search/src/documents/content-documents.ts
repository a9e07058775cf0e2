import { writersOf } from '#access';
import { raw, sql as query, type Sql, type SqlFragment } from '#platform';
import type { Content, ContentKind } from './content-document.js';
import type { DocumentSource } from './document-source.js';
import type { DocumentsRepository } from './documents.repository.js';
import type { TagDocumentsRepository } from './tag-documents.repository.js';

/** What all content has. */
export type ContentRow = Pick<Content, 'id' | 'streamKey' | 'channelId' | 'audienceId' | 'authorId' | 'writerIds' | 'version'> & { readonly tags: string[] };

/** Posts and articles alike: read, written anew, and taken away where nothing is left to find. */
export abstract class ContentDocuments implements DocumentSource {
  abstract readonly kind: ContentKind;
  protected abstract readonly table: 'post' | 'article';

  constructor(
    private readonly documents: DocumentsRepository,
    private readonly tags: TagDocumentsRepository,
  ) {}

  /** Those of these that are searched for. */
  abstract contents(sql: Sql, ids: readonly string[]): Promise<Content[]>;

  async index(sql: Sql, ids: readonly string[]): Promise<void> {
    await this.documents.lock(sql, ids);
    await this.put(sql, ids, await this.contents(sql, ids));
  }

  /** Writes the documents of these ids, which are locked, as they are now; those that aren't among the contents go. */
  async put(sql: Sql, ids: readonly string[], contents: readonly Content[]): Promise<void> {
    const carried = await this.tags.carriedBy(sql, ids);
    await this.documents.putContents(sql, contents);
    await this.documents.keepOnly(sql, ids, contents);
    await this.tags.add(sql, contents);
    await this.tags.forget(sql, carried);
  }

  idsAfter(sql: Sql, after: string, limit: number): Promise<string[]> {
    return this.documents.idsAfter(sql, this.table, after, limit);
  }

  /** The columns of a ContentRow. What was removed nobody reads: leave it out (isKept). */
  protected columns(version: SqlFragment): SqlFragment {
    const [row, tagged, content] = [this.table, `${this.table}_tag`, `${this.table}_id`].map(raw) as [SqlFragment, SqlFragment, SqlFragment];
    return query`${row}.id, ${row}.stream_key, ${row}.channel_id, ${row}.audience_id, ${row}.author_id, ${version}::text AS version,
      CASE WHEN ${row}.restriction IS NOT NULL THEN ${writersOf(this.table)} END AS writer_ids,
      ARRAY(SELECT t.name FROM ${tagged} tagged JOIN tag t ON t.id = tagged.tag_id WHERE tagged.${content} = ${row}.id) AS tags`;
  }

  protected isKept(ids: readonly string[]): SqlFragment {
    const row = raw(this.table);
    return query`${row}.id = ANY(${ids}::uuid[]) AND ${row}.deleted_at IS NULL AND ${row}.restriction IS DISTINCT FROM 'REMOVED'`;
  }
}
