import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '#people';
import { CaseEntity } from '../cases/case.entity.js';

export type DecisionKind = 'DISMISS' | 'HIDE' | 'REMOVE' | 'REOPEN';

/** What a moderator decided in a case. The last one stands. */
@Entity('decision')
@Check('decision_kind_check', `kind IN ('DISMISS', 'HIDE', 'REMOVE', 'REOPEN')`)
@Index('decision_case_idx', { synchronize: false })
export class DecisionEntity {
  @PrimaryColumn('uuid', { default: () => 'uuid7()', primaryKeyConstraintName: 'decision_pkey' })
  id: string;

  @Column('uuid')
  @ForeignKey(() => CaseEntity, { onDelete: 'CASCADE', name: 'decision_case_fkey' })
  caseId: string;

  @Column('text')
  kind: DecisionKind;

  /** For the author, where something was hidden or removed, and for moderators. */
  @Column('text')
  reason: string;

  @Column('uuid')
  @ForeignKey(() => PersonEntity, { name: 'decision_moderator_fkey' })
  moderatorId: string;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  decidedAt: Date;
}
