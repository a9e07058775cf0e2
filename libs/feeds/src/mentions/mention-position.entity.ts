import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '#people';

/** How far a person has read what mentions and answers them. Nobody else knows. */
@Entity('mention_position')
export class MentionPositionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'mention_position_pkey' })
  @ForeignKey(() => PersonEntity, { name: 'mention_position_person_fkey' })
  personId: string;

  /** What stands at this key and below it has been there for them to see. Only ever grows. */
  @Column('uuid')
  streamKey: string;

  @Column('timestamptz', { default: () => 'now()' })
  updatedAt: Date;
}
