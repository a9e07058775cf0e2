import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { MediaEntity } from '#media';
import { ArticleEntity } from '../articles/article.entity.js';

/** That an article shows a picture or links to a file: in its text or as its cover, now or in an earlier revision. */
@Entity('article_media')
@Index('article_media_media_idx', ['mediaId'])
export class ArticleMediaEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'article_media_pkey' })
  @ForeignKey(() => ArticleEntity, { onDelete: 'CASCADE', name: 'article_media_article_fkey' })
  articleId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'article_media_pkey' })
  @ForeignKey(() => MediaEntity, { name: 'article_media_media_fkey' })
  mediaId: string;

  /** Whether the article as it is now holds it. What it held before is for those who work on it. */
  @Column('boolean')
  current: boolean;
}
