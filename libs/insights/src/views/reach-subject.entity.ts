import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A post or an article whose views are counted. */
@Entity('reach_subject')
@Index('reach_subject_open_idx', { synchronize: false })
export class ReachSubjectEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'reach_subject_pkey' })
  contentId: string;

  /** Makes the marks of this content alone; null once counting has ended: then nobody can tell any more whose mark was whose. */
  @Column('bytea', { nullable: true })
  key: Buffer | null;

  /** When counting ends. */
  @Column('timestamptz')
  closesAt: Date;
}
