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

  /** How many are held back before the steps of its figures, by chance: of those who saw it the remainder by five, of those who read it the quotient. */
  @Column('smallint', { default: () => '(get_byte(uuid_send(gen_random_uuid()), 0) % 25)' })
  heldBack: number;

  /** When counting ends. */
  @Column('timestamptz')
  closesAt: Date;
}
