import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '#people';
import { DecisionEntity } from '../decisions/decision.entity.js';

/** That somebody who wrote what was hidden or removed asks that moderators look again: once for each decision, whoever of its authors does. */
@Entity('appeal')
@Index('appeal_decision_key', ['decisionId'], { unique: true })
@Index('appeal_answer_key', ['answerId'], { unique: true })
export class AppealEntity {
  @PrimaryColumn('uuid', { default: () => 'uuid7()', primaryKeyConstraintName: 'appeal_pkey' })
  id: string;

  @Column('uuid')
  @ForeignKey(() => DecisionEntity, { onDelete: 'CASCADE', name: 'appeal_decision_fkey' })
  decisionId: string;

  @Column('uuid')
  @ForeignKey(() => PersonEntity, { name: 'appeal_person_fkey' })
  personId: string;

  /** Why it isn't right, in their own words. */
  @Column('text')
  words: string;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  createdAt: Date;

  /** The decision that answers it; unset while it waits. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => DecisionEntity, { onDelete: 'CASCADE', name: 'appeal_answer_fkey' })
  answerId: string | null;
}
