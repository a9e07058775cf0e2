import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '#people';

/** What a person feels about a post or an article; one each. Who may read the subject may know of it. */
@Entity('reaction')
export class ReactionEntity {
  /** A post's or an article's UUID. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'reaction_pkey' })
  subjectId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'reaction_pkey' })
  @ForeignKey(() => PersonEntity, { name: 'reaction_person_fkey' })
  personId: string;

  /** As the setting TIDINGS_REACTIONS writes it. */
  @Column('text')
  emoji: string;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}
