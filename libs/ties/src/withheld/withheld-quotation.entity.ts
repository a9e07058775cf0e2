import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ArticleEntity } from '#blogs';
import type { NodeJson } from '#rich-text';
import { PostEntity } from '#stream';

/** What an article or one of its revisions quoted of a post that its readers may not read any more, to be put back if they may again. */
@Entity('withheld_quotation')
export class WithheldQuotationEntity {
  /** The article's or the revision's UUID. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'withheld_quotation_pkey' })
  holderId: string;

  /** What its place in the text is known by; never given twice in an article. */
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'withheld_quotation_pkey' })
  number: number;

  @Index('withheld_quotation_post_idx')
  @Column('uuid')
  @ForeignKey(() => PostEntity, { onDelete: 'CASCADE', name: 'withheld_quotation_post_fkey' })
  postId: string;

  @Index('withheld_quotation_article_idx')
  @Column('uuid')
  @ForeignKey(() => ArticleEntity, { onDelete: 'CASCADE', name: 'withheld_quotation_article_fkey' })
  articleId: string;

  @Column('jsonb')
  block: NodeJson;
}
