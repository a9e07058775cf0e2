import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ArticleEntity } from '../articles/article.entity.js';
import { SeriesEntity } from './series.entity.js';

/** Where an article stands in the one series that it is in. */
@Entity('series_article')
@Index('series_article_series_idx', ['seriesId', 'position'])
export class SeriesArticleEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'series_article_pkey' })
  @ForeignKey(() => ArticleEntity, { onDelete: 'CASCADE', name: 'series_article_article_fkey' })
  articleId: string;

  @Column('uuid')
  @ForeignKey(() => SeriesEntity, { onDelete: 'CASCADE', name: 'series_article_series_fkey' })
  seriesId: string;

  /** Rises along the series; numbers may be left out. */
  @Column('integer')
  position: number;
}
