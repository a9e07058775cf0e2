import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ReachSubjectEntity } from './reach-subject.entity.js';

/** That somebody saw a post or an article, without saying who: see ADR 0023. */
@Entity('reach_mark')
export class ReachMarkEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'reach_mark_pkey' })
  @ForeignKey(() => ReachSubjectEntity, { onDelete: 'CASCADE', name: 'reach_mark_subject_fkey' })
  contentId: string;

  /** The person, hashed with the content's key: the same person is counted once, and can't be followed from one content to another. */
  @PrimaryColumn('bytea', { primaryKeyConstraintName: 'reach_mark_pkey' })
  mark: Buffer;

  /** Their department, hashed likewise; null: none. */
  @Column('bytea', { nullable: true })
  department: Buffer | null;

  /** When they first saw it, in UTC. */
  @Column('date')
  day: string;

  /** Whether they read it, too. */
  @Column('boolean')
  read: boolean;

  /** Where they read it on a later day than they first saw it. */
  @Column('date', { nullable: true })
  readOn: string | null;
}
