import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '#people';
import type { Refusal } from '../inspection/refusal.js';
import type { MediaKind, MediaState } from './media-state.js';

/**
 * A picture or a file. What it hangs on is kept by the lib that owns the subject (media-places.ts), which alone says who may read it;
 * while it hangs on nothing it is its uploader's.
 */
@Entity('media')
@Index('media_uploader_idx', ['uploaderId', 'createdAt'])
@Index('media_created_at_idx', ['createdAt'])
export class MediaEntity {
  @PrimaryColumn('uuid', { default: () => 'uuid7()', primaryKeyConstraintName: 'media_pkey' })
  id: string;

  /** Null: the hub itself, which has it from elsewhere. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => PersonEntity, { name: 'media_uploader_fkey' })
  uploaderId: string | null;

  @Column('text')
  kind: MediaKind;

  @Column('text', { default: 'AWAITING' })
  state: MediaState;

  /** Why it isn't taken, where it isn't. */
  @Column('text', { nullable: true })
  refusal: Refusal | null;

  /** A file's name, with the ending of what it is; null for a picture. */
  @Column('text', { nullable: true })
  name: string | null;

  /** What it is, by its content; null until that is known. Of a picture: what was sent. */
  @Column('text', { nullable: true })
  contentType: string | null;

  /** As sent; null until it is. */
  @Column('bigint', { nullable: true })
  bytes: number | null;

  /** Where the sent bytes are stored: a picture's until it has been made anew, a file's for good. */
  @Column('text', { nullable: true })
  storageKey: string | null;

  /** Of the upright picture, in pixels, as sent. */
  @Column('integer', { nullable: true })
  width: number | null;

  @Column('integer', { nullable: true })
  height: number | null;

  @Column('boolean', { default: false })
  animated: boolean;

  @Column('text', { nullable: true })
  blurhash: string | null;

  /** What those read who don't see the picture; empty: nothing was written. */
  @Column('text', { default: '' })
  alternativeText: string;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}
