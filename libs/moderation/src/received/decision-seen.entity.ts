import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '#people';

/** Until when somebody has seen what was decided about what they wrote. */
@Entity('decision_seen')
export class DecisionSeenEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'decision_seen_pkey' })
  @ForeignKey(() => PersonEntity, { name: 'decision_seen_person_fkey' })
  personId: string;

  @Column('timestamptz')
  until: Date;
}
