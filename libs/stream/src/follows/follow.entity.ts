import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

export type FollowKind = 'PERSON' | 'CHANNEL' | 'TAG';

/** That a person wants what another person, a channel or a tag brings, in their Home. */
@Entity('follow')
@Index('follow_subject_idx', ['subjectId'])
export class FollowEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'follow_pkey' })
  followerId: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'follow_pkey' })
  kind: FollowKind;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'follow_pkey' })
  subjectId: string;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}
