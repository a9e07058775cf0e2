import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { MediaEntity } from '#media';
import { ArticleEntity } from '../articles/article.entity.js';
import type { OutsidePictureState } from './outside-picture-state.js';

/** A picture of another site that an article names, or named: asked for once, by the hub. */
@Entity('outside_picture')
@Check('outside_picture_state_check', `state IN ('AWAITED', 'BROUGHT', 'REFUSED')`)
@Check('outside_picture_image_check', `(state = 'BROUGHT') = (image_id IS NOT NULL)`)
@Index('outside_picture_image_idx', ['imageId'])
export class OutsidePictureEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'outside_picture_pkey' })
  @ForeignKey(() => ArticleEntity, { onDelete: 'CASCADE', name: 'outside_picture_article_fkey' })
  articleId: string;

  /** SHA-256, as addresses are longer than an index takes. */
  @PrimaryColumn('bytea', { primaryKeyConstraintName: 'outside_picture_pkey' })
  urlHash: Buffer;

  @Column('text')
  url: string;

  @Column('text', { default: 'AWAITED' })
  state: OutsidePictureState;

  /** The hub's own copy. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => MediaEntity, { name: 'outside_picture_image_fkey' })
  imageId: string | null;

  /** The event by which it was asked for last. */
  @Column('bigint')
  claim: number;

  @Column('timestamptz', { default: () => 'now()' })
  claimedAt: Date;
}
