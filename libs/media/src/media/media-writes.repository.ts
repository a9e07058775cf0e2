import { Injectable } from '@nestjs/common';
import { sql as query, type Sql } from '#platform';
import type { FiledMedia } from '../filing/file-away.js';
import type { Refusal } from '../inspection/refusal.js';
import type { MadePicture, MadeVariant } from '../processing/make-variants.js';
import type { MediaEntity } from './media.entity.js';
import type { MediaKind } from './media-state.js';

/** What has been found out about an upload. */
export interface FoundOut extends Partial<MadePicture> {
  readonly contentType: string;
  readonly name: string | null;
  readonly storageKey: string | null;
}

/** Writes pictures and files, and how far they are. */
@Injectable()
export class MediaWritesRepository {
  async begin(sql: Sql, media: { uploaderId: string; kind: MediaKind; name: string | null; alternativeText: string }): Promise<string> {
    const row = await sql.first<{ id: string }>(query`
      INSERT INTO media (uploader_id, kind, name, alternative_text)
      VALUES (${media.uploaderId}, ${media.kind}, ${media.name}, ${media.alternativeText}) RETURNING id`);
    return (row as { id: string }).id;
  }

  find(sql: Sql, id: string): Promise<MediaEntity | undefined> {
    return sql.first(query`SELECT * FROM media WHERE id = ${id}`);
  }

  /** Until the transaction's end no other of this person's uploads is kept. */
  async inTurn(sql: Sql, uploaderId: string): Promise<void> {
    await sql.execute(query`SELECT pg_advisory_xact_lock(hashtextextended(${`media.uploads:${uploaderId}`}, 0))`);
  }

  /** Counts what was brought in from another site as sent by whom it was brought in for. */
  async charge(sql: Sql, personId: string, bytes: number): Promise<void> {
    await sql.execute(query`INSERT INTO outside_bytes (person_id, bytes) VALUES (${personId}, ${bytes})`);
  }

  /** @returns false where its bytes had come already, or it is gone */
  async received(sql: Sql, id: string, storageKey: string, bytes: number): Promise<boolean> {
    return (await sql.execute(query`
      UPDATE media SET state = 'PROCESSING', storage_key = ${storageKey}, bytes = ${bytes} WHERE id = ${id} AND state = 'AWAITING'`)) > 0;
  }

  /** @returns false where that was done already, or it is gone */
  async ready(sql: Sql, id: string, found: FoundOut): Promise<boolean> {
    const changed = await sql.execute(query`
      UPDATE media SET state = 'READY', content_type = ${found.contentType}, name = ${found.name}, storage_key = ${found.storageKey}, width = ${found.width ?? null}::int,
        height = ${found.height ?? null}::int, animated = ${found.animated ?? false}::boolean, blurhash = ${found.blurhash ?? null}
      WHERE id = ${id} AND state = 'PROCESSING'`);
    if (changed > 0) await this.addVariants(sql, id, found.variants ?? []);
    return changed > 0;
  }

  async refused(sql: Sql, id: string, why: Refusal): Promise<boolean> {
    return (await sql.execute(query`
      UPDATE media SET state = 'REFUSED', refusal = ${why}, storage_key = NULL WHERE id = ${id} AND state IN ('AWAITING', 'PROCESSING')`)) > 0;
  }

  /** The row of what was filed away: ready at once. */
  async addFiled(sql: Sql, filed: FiledMedia, about: { readonly uploaderId: string | null; readonly alternativeText: string }): Promise<void> {
    await sql.execute(query`
      INSERT INTO media (id, uploader_id, kind, state, name, content_type, bytes, storage_key, width, height, animated, blurhash, alternative_text)
      VALUES (${filed.id}, ${about.uploaderId}, ${filed.kind}, 'READY', ${filed.name}, ${filed.contentType}, ${filed.bytes}, ${filed.storageKey},
        ${filed.width ?? null}::int, ${filed.height ?? null}::int, ${filed.animated ?? false}::boolean, ${filed.blurhash ?? null}, ${about.alternativeText})`);
    await this.addVariants(sql, filed.id, filed.variants ?? []);
  }

  /** Which of these are there and ready; kept from being removed until the transaction's end. */
  present(sql: Sql, ids: readonly string[]): Promise<Pick<MediaEntity, 'id' | 'kind'>[]> {
    return sql.query(query`SELECT id, kind FROM media WHERE id = ANY(${ids}::uuid[]) AND state = 'READY' FOR KEY SHARE`);
  }

  async setAlternativeText(sql: Sql, id: string, text: string): Promise<void> {
    await sql.execute(query`UPDATE media SET alternative_text = ${text} WHERE id = ${id}`);
  }

  private async addVariants(sql: Sql, mediaId: string, variants: readonly MadeVariant[]): Promise<void> {
    await sql.execute(query`
      INSERT INTO media_variant (media_id, name, content_type, width, height, bytes)
      SELECT ${mediaId}, name, "contentType", width, height, bytes
      FROM jsonb_to_recordset(${JSON.stringify(variants)}::jsonb) AS made (name text, "contentType" text, width int, height int, bytes int)`);
  }
}
