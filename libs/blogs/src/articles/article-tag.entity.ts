import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ArticleEntity } from './article.entity.js';

@Entity('article_tag')
@Index('article_tag_tag_idx', ['tagId'])
export class ArticleTagEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'article_tag_pkey' })
  @ForeignKey(() => ArticleEntity, { onDelete: 'CASCADE', name: 'article_tag_article_fkey' })
  articleId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'article_tag_pkey' })
  tagId: string;

  /** Order in which the author gave them. */
  @Column('integer')
  position: number;
}
