import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ChannelEntity } from '#channels';
import { PersonEntity } from '#people';
import type { SubjectKind } from './subject.js';

export type CaseStatus = 'OPEN' | 'DECIDED';

/** All reports of one thing until moderators have decided. */
@Entity('moderation_case')
@Check('moderation_case_kind_check', `subject_kind IN ('POST', 'ARTICLE')`)
@Check('moderation_case_status_check', `status IN ('OPEN', 'DECIDED')`)
@Check('moderation_case_appealed_check', `appealed_at IS NULL OR status = 'OPEN'`)
@Index('moderation_case_open_key', { synchronize: false })
@Index('moderation_case_subject_idx', { synchronize: false })
@Index('moderation_case_queue_idx', { synchronize: false })
export class CaseEntity {
  @PrimaryColumn('uuid', { default: () => 'uuid7()', primaryKeyConstraintName: 'moderation_case_pkey' })
  id: string;

  @Column('text')
  subjectKind: SubjectKind;

  /** A post's or an article's UUID. It may be gone by now; the snapshots stay. */
  @Column('uuid')
  subjectId: string;

  @Index('moderation_case_author_idx')
  @Column('uuid')
  @ForeignKey(() => PersonEntity, { name: 'moderation_case_author_fkey' })
  authorId: string;

  @Column('uuid')
  @ForeignKey(() => ChannelEntity, { name: 'moderation_case_channel_fkey' })
  channelId: string;

  @Column('text', { default: 'OPEN' })
  status: CaseStatus;

  @Column('integer', { default: 0 })
  reportCount: number;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  openedAt: Date;

  /** Since when it waits because its authors ask to look again; what was decided stands meanwhile. Unset for all else. */
  @Column('timestamptz', { nullable: true })
  appealedAt: Date | null;
}
