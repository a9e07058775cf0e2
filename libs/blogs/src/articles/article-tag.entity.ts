import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { TagEntity } from '#tags';
import { ArticleEntity } from './article.entity.js';

/** That an article carries a tag. */
@Entity('article_tag')
@Index('article_tag_tag_idx', ['tagId'])
export class ArticleTagEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'article_tag_pkey' })
  @ForeignKey(() => ArticleEntity, { onDelete: 'CASCADE', name: 'article_tag_article_fkey' })
  articleId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'article_tag_pkey' })
  @ForeignKey(() => TagEntity, { name: 'article_tag_tag_fkey' })
  tagId: string;

  /** Order in which the author gave them. */
  @Column('integer')
  position: number;
}
