import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { StoredFacet } from '../facets/facet.js';
import { PostEntity } from './post.entity.js';

/** What a post said before an edit. */
@Entity('post_edit')
export class PostEditEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'post_edit_pkey' })
  @ForeignKey(() => PostEntity, { onDelete: 'CASCADE', name: 'post_edit_post_fkey' })
  postId: string;

  /** The version that this was. */
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'post_edit_pkey' })
  version: number;

  @Column('text')
  text: string;

  @Column('jsonb')
  facets: StoredFacet[];

  @Column('timestamptz', { default: () => 'now()' })
  replacedAt: Date;
}
