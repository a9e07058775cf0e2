import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '#people';
import { ArticleEntity } from '../articles/article.entity.js';

/** What somebody said of an article before it was out. */
@Entity('draft_comment')
@Index('draft_comment_article_idx', ['articleId', 'id'])
export class DraftCommentEntity {
  @PrimaryColumn('uuid', { default: () => 'uuid7()', primaryKeyConstraintName: 'draft_comment_pkey' })
  id: string;

  @Column('uuid')
  @ForeignKey(() => ArticleEntity, { onDelete: 'CASCADE', name: 'draft_comment_article_fkey' })
  articleId: string;

  @Column('uuid')
  @ForeignKey(() => PersonEntity, { name: 'draft_comment_author_fkey' })
  authorId: string;

  @Column('text')
  text: string;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;

  /** Set: nothing is left to do about it. */
  @Column('timestamptz', { nullable: true })
  resolvedAt: Date | null;
}
