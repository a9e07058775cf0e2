import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { type ByteRange, Database, sql, Storage, type StoredBytes } from '#platform';
import { variantKey } from '../media/media-keys.js';
import type { MediaKind } from '../media/media-state.js';
import { MediaVisibility } from '../places/media-visibility.js';

/** Something that can be sent. */
export interface Delivery {
  readonly kind: MediaKind;
  readonly variant: string;
  readonly contentType: string;
  readonly bytes: number;
  /** A file's. */
  readonly name: string | null;
  readonly storageKey: string;
}

interface FoundRow extends Omit<Delivery, 'storageKey'> {
  readonly id: string;
  readonly storageKey: string | null;
}

/** Finds what is behind an address, for those who may read it; asked anew for each request. */
@Injectable()
export class Deliveries {
  constructor(
    private readonly database: Database,
    private readonly visibility: MediaVisibility,
    private readonly storage: Storage,
  ) {}

  /** Every form of a picture, or a file's one; empty where there is none or the viewer may not read it. */
  async of(viewer: Viewer, kind: MediaKind, mediaId: string): Promise<Delivery[]> {
    const rows = await this.database.query<FoundRow>(sql`
      SELECT m.id, m.kind, m.name, m.storage_key, coalesce(v.name, 'original') AS variant, coalesce(v.content_type, m.content_type) AS content_type,
        coalesce(v.bytes, m.bytes) AS bytes
      FROM media m LEFT JOIN media_variant v ON v.media_id = m.id
      WHERE m.id = ${mediaId} AND m.kind = ${kind} AND m.state = 'READY' AND ${this.visibility.visibleTo(viewer, 'm')} ORDER BY v.width, v.name`);
    return rows.map(({ id, ...row }) => ({ ...row, storageKey: row.storageKey ?? variantKey(id, row.variant) }));
  }

  bytes(delivery: Delivery, range?: ByteRange): Promise<StoredBytes | undefined> {
    return this.storage.get(delivery.storageKey, range);
  }
}
