import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { MediaEntity } from './media.entity.js';

/** A picture made anew in one width and format. */
@Entity('media_variant')
export class MediaVariantEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'media_variant_pkey' })
  @ForeignKey(() => MediaEntity, { onDelete: 'CASCADE', name: 'media_variant_media_fkey' })
  mediaId: string;

  /** Its name in addresses, such as 960.webp. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'media_variant_pkey' })
  name: string;

  @Column('text')
  contentType: string;

  @Column('integer')
  width: number;

  @Column('integer')
  height: number;

  @Column('integer')
  bytes: number;
}
