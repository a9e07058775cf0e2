import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ArticleEntity } from '#blogs';
import { PersonEntity } from '#people';

/** How far a person has read an article. Nobody else knows. */
@Entity('read_position')
@Check('read_position_fraction_check', 'fraction BETWEEN 0 AND 1')
export class ReadPositionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'read_position_pkey' })
  @ForeignKey(() => PersonEntity, { name: 'read_position_person_fkey' })
  personId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'read_position_pkey' })
  @ForeignKey(() => ArticleEntity, { onDelete: 'CASCADE', name: 'read_position_article_fkey' })
  articleId: string;

  /** Where they are, 0 at the beginning to 1 at the end of the text. */
  @Column('real')
  fraction: number;

  /** The farthest they ever were. */
  @Column('real')
  farthest: number;

  @Column('timestamptz', { default: () => 'now()' })
  updatedAt: Date;
}
