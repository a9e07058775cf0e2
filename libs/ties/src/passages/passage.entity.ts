import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ArticleEntity, RevisionEntity } from '#blogs';
import { PostEntity } from '#stream';

/** A passage that a post quotes of the article on its card, with the text around it, by which it is found again. */
@Entity('post_passage')
@Check('post_passage_range_check', 'from_offset >= 0 AND to_offset > from_offset')
export class PassageEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'post_passage_pkey' })
  @ForeignKey(() => PostEntity, { onDelete: 'CASCADE', name: 'post_passage_post_fkey' })
  postId: string;

  @Index('post_passage_article_idx')
  @Column('uuid')
  @ForeignKey(() => ArticleEntity, { onDelete: 'CASCADE', name: 'post_passage_article_fkey' })
  articleId: string;

  /** The revision it came from; null once that isn't kept any more. */
  @Index('post_passage_revision_idx')
  @Column('uuid', { nullable: true })
  @ForeignKey(() => RevisionEntity, { onDelete: 'SET NULL', onUpdate: 'SET NULL', name: 'post_passage_revision_fkey' })
  revisionId: string | null;

  /** In the revision's plain text, in UTF-16 code units. */
  @Column('integer')
  fromOffset: number;

  /** Exclusive. */
  @Column('integer')
  toOffset: number;

  @Column('text')
  quote: string;

  @Column('text')
  textBefore: string;

  @Column('text')
  textAfter: string;
}
