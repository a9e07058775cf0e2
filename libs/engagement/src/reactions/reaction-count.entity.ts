import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How many reacted to a post or an article with an emoji; changed in the transaction that changes the reactions. */
@Entity('reaction_count')
export class ReactionCountEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'reaction_count_pkey' })
  subjectId: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'reaction_count_pkey' })
  emoji: string;

  /** 0 once the last reaction was taken back. */
  @Column('integer')
  count: number;
}
