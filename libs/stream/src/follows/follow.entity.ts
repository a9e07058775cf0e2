import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '#people';

export type FollowKind = 'PERSON' | 'CHANNEL' | 'TAG';

/** That a person wants what another person, a channel or a tag brings, in their Home. */
@Entity('follow')
@Check('follow_kind_check', `kind IN ('PERSON', 'CHANNEL', 'TAG')`)
@Index('follow_subject_idx', ['subjectId'])
export class FollowEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'follow_pkey' })
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE', name: 'follow_follower_fkey' })
  followerId: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'follow_pkey' })
  kind: FollowKind;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'follow_pkey' })
  subjectId: string;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}
