import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ReachSubjectEntity } from '../views/reach-subject.entity.js';

/** What is left of the views of a content when counting has ended: sums. */
@Entity('reach_total')
export class ReachTotalEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'reach_total_pkey' })
  @ForeignKey(() => ReachSubjectEntity, { onDelete: 'CASCADE', name: 'reach_total_subject_fkey' })
  contentId: string;

  @Column('integer')
  seen: number;

  @Column('integer')
  read: number;

  @Column('integer')
  departments: number;

  /** How many saw it first on each day. */
  @Column('jsonb')
  days: { day: string; seen: number }[];
}
