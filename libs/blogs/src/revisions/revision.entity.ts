import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '#people';
import type { ArticleBody } from '#rich-text';
import { ArticleEntity } from '../articles/article.entity.js';

/** What an article was after one save. */
@Entity('revision')
@Index('revision_article_key', ['articleId', 'number'], { unique: true })
export class RevisionEntity {
  @PrimaryColumn('uuid', { default: () => 'uuid7()', primaryKeyConstraintName: 'revision_pkey' })
  id: string;

  @Column('uuid')
  @ForeignKey(() => ArticleEntity, { onDelete: 'CASCADE', name: 'revision_article_fkey' })
  articleId: string;

  /** 1 for the first save. */
  @Column('integer')
  number: number;

  @Column('text')
  title: string;

  @Column('jsonb')
  body: ArticleBody;

  @Column('uuid')
  @ForeignKey(() => PersonEntity, { name: 'revision_author_fkey' })
  authorId: string;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;

  /** Set where it was saved while its author typed: since when they did. The next such save takes its place. */
  @Column('timestamptz', { nullable: true })
  typingSince: Date | null;
}
