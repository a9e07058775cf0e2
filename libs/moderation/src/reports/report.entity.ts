import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '#people';
import { CaseEntity } from '../cases/case.entity.js';

export const REPORT_REASONS = ['HARASSMENT', 'HATE', 'CONFIDENTIAL', 'SPAM', 'MISLEADING', 'OTHER'] as const;
export type ReportReason = (typeof REPORT_REASONS)[number];

/** That somebody finds something not right. Who it was, moderators alone know. */
@Entity('report')
@Check('report_reason_check', `reason IN ('HARASSMENT', 'HATE', 'CONFIDENTIAL', 'SPAM', 'MISLEADING', 'OTHER')`)
@Index('report_once_key', ['caseId', 'reporterId'], { unique: true })
@Index('report_reporter_idx', { synchronize: false })
export class ReportEntity {
  @PrimaryColumn('uuid', { default: () => 'uuid7()', primaryKeyConstraintName: 'report_pkey' })
  id: string;

  @Column('uuid')
  @ForeignKey(() => CaseEntity, { onDelete: 'CASCADE', name: 'report_case_fkey' })
  caseId: string;

  @Column('uuid')
  @ForeignKey(() => PersonEntity, { name: 'report_reporter_fkey' })
  reporterId: string;

  @Column('text')
  reason: ReportReason;

  /** In the reporter's own words. */
  @Column('text', { nullable: true })
  comment: string | null;

  /** The version that was reported, as in the case's snapshots; null: not known, of reports from before that was kept. */
  @Column('text', { nullable: true })
  version: string | null;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  createdAt: Date;

  /** When its reporter last saw what was decided. */
  @Column('timestamptz', { nullable: true })
  outcomeSeenAt: Date | null;
}
