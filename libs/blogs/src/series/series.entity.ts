import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { BlogEntity } from '../blogs/blog.entity.js';

/** Articles of one blog that are meant to be read in an order. Who reads the blog's channel may know of it. */
@Entity('series')
@Index('series_blog_idx', ['blogId', 'id'])
export class SeriesEntity {
  @PrimaryColumn('uuid', { default: () => 'uuid7()', primaryKeyConstraintName: 'series_pkey' })
  id: string;

  @Column('uuid')
  @ForeignKey(() => BlogEntity, { name: 'series_blog_fkey' })
  blogId: string;

  @Index('series_slug_key', { unique: true })
  @Column('text')
  slug: string;

  @Column('text')
  title: string;

  @Column('text', { nullable: true })
  description: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}
