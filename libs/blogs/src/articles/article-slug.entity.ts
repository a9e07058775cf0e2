import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ArticleEntity } from './article.entity.js';

/** An address that an article had: it goes on leading to the article, and is never given to another. */
@Entity('article_slug')
@Index('article_slug_article_idx', ['articleId'])
export class ArticleSlugEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'article_slug_pkey' })
  slug: string;

  @Column('uuid')
  @ForeignKey(() => ArticleEntity, { onDelete: 'CASCADE', name: 'article_slug_article_fkey' })
  articleId: string;

  @Column('timestamptz', { default: () => 'now()' })
  leftAt: Date;
}
