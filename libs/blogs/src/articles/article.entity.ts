import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { RestrictionKind } from '#access';
import { ChannelEntity } from '#channels';
import { MediaEntity } from '#media';
import { PersonEntity } from '#people';
import type { ArticleBody } from '#rich-text';
import { BlogEntity } from '../blogs/blog.entity.js';
import { CategoryEntity } from '../categories/category.entity.js';

/** Long-form rich text. What is derived from the body (html, minutes) is kept beside it and made anew at each save. */
@Entity('article')
@Check('article_restriction_check', `restriction IN ('DRAFT', 'SCHEDULED', 'HELD', 'HIDDEN', 'REMOVED')`)
@Check('article_scheduled_check', `(restriction IS NOT DISTINCT FROM 'SCHEDULED') = (scheduled_for IS NOT NULL)`)
@Index('article_scheduled_idx', { synchronize: false })
@Index('article_channel_audience_idx', ['channelId', 'audienceId'])
@Index('article_blog_idx', { synchronize: false })
@Index('article_pinned_idx', { synchronize: false })
@Index('article_newest_idx', { synchronize: false })
@Index('article_rendered_idx', { synchronize: false })
@Index('article_cover_idx', { synchronize: false })
@Index('article_author_idx', ['authorId'])
@Index('article_category_idx', ['categoryId'])
export class ArticleEntity {
  @PrimaryColumn('uuid', { default: () => 'uuid7()', primaryKeyConstraintName: 'article_pkey' })
  id: string;

  /** Where it stands in time: of its draft's beginning at first, then of its publishing, or its original date when imported. */
  @Column('uuid', { default: () => 'uuid7()' })
  streamKey: string;

  @Index('article_slug_key', { unique: true })
  @Column('text')
  slug: string;

  @Column('uuid')
  @ForeignKey(() => BlogEntity, { name: 'article_blog_fkey' })
  blogId: string;

  @Column('uuid')
  @ForeignKey(() => ChannelEntity, { name: 'article_channel_fkey' })
  channelId: string;

  @Column('uuid')
  audienceId: string;

  @Column('uuid')
  @ForeignKey(() => PersonEntity, { name: 'article_author_fkey' })
  authorId: string;

  @Column('text')
  title: string;

  /** The author's own words; null: the beginning of the text stands for them. */
  @Column('text', { nullable: true })
  ownExcerpt: string | null;

  @Column('text')
  derivedExcerpt: string;

  @Column('jsonb')
  body: ArticleBody;

  @Column('text')
  html: string;

  /** The renderer that wrote the HTML; 0: one from before that was kept. */
  @Column('integer', { default: 0 })
  renderedBy: number;

  @Column('integer')
  readingMinutes: number;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => CategoryEntity, { onDelete: 'SET NULL', name: 'article_category_fkey' })
  categoryId: string | null;

  /** The picture above it and on its cards. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => MediaEntity, { name: 'article_cover_fkey' })
  coverId: string | null;

  @Column('boolean', { default: false })
  sticky: boolean;

  @Column('text', { nullable: true })
  restriction: RestrictionKind | null;

  @Column('text', { nullable: true })
  restrictionReason: string | null;

  @Column('timestamptz', { nullable: true })
  restrictedAt: Date | null;

  /** When it is to come out by itself; set while it is SCHEDULED. */
  @Column('timestamptz', { nullable: true })
  scheduledFor: Date | null;

  /** The zone in which its author thinks of that time. */
  @Column('text', { nullable: true })
  scheduleTimeZone: string | null;

  /** Why it didn't come out at its time, and is a draft again. */
  @Column('text', { nullable: true })
  scheduleFailure: string | null;

  /** The revision that it is now. */
  @Column('uuid')
  revisionId: string;

  @Column('timestamptz', { nullable: true })
  publishedAt: Date | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { default: () => 'now()' })
  updatedAt: Date;

  @Column('timestamptz', { nullable: true })
  deletedAt: Date | null;
}

/** An article without its text, which may be a thousand times as long as the rest: what lists, cards and fields beside the text are made of. */
export type ArticleHead = Omit<ArticleEntity, 'body' | 'html'>;
