import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '#people';
import { ArticleEntity } from '../articles/article.entity.js';

/** What somebody said of an article before it was out. */
@Entity('draft_comment')
@Index('draft_comment_article_idx', ['articleId', 'id'])
@Check('draft_comment_passage_check', 'num_nulls(quote, from_offset, text_before, text_after) IN (0, 4)')
@Check('draft_comment_reply_check', 'reply_to_id IS NULL OR (quote IS NULL AND resolved_at IS NULL)')
export class DraftCommentEntity {
  @PrimaryColumn('uuid', { default: () => 'uuid7()', primaryKeyConstraintName: 'draft_comment_pkey' })
  id: string;

  @Column('uuid')
  @ForeignKey(() => ArticleEntity, { onDelete: 'CASCADE', name: 'draft_comment_article_fkey' })
  articleId: string;

  @Column('uuid')
  @ForeignKey(() => PersonEntity, { name: 'draft_comment_author_fkey' })
  authorId: string;

  /** The comment that it answers, which answers none. */
  @Index('draft_comment_reply_to_idx')
  @Column('uuid', { nullable: true })
  @ForeignKey(() => DraftCommentEntity, { onDelete: 'CASCADE', name: 'draft_comment_reply_to_fkey' })
  replyToId: string | null;

  @Column('text')
  text: string;

  /** The words that it is about; null: all of the article. */
  @Column('text', { nullable: true })
  quote: string | null;

  /** Where they began in the plain text when it was said, in UTF-16 code units. */
  @Column('integer', { nullable: true })
  fromOffset: number | null;

  @Column('text', { nullable: true })
  textBefore: string | null;

  @Column('text', { nullable: true })
  textAfter: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;

  /** When its words were last changed. */
  @Column('timestamptz', { nullable: true })
  editedAt: Date | null;

  /** Set: nothing is left to do about it. */
  @Column('timestamptz', { nullable: true })
  resolvedAt: Date | null;
}
