import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AudienceEntity } from './audience.entity.js';

/** That a person or an app may read an audience. A grant that ended stays, as it tells who wrote there. */
@Entity('audience_grant')
@Index('audience_grant_audience_idx', ['audienceId'])
export class AudienceGrantEntity {
  /** A person's or an app's UUID. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'audience_grant_pkey' })
  principalId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'audience_grant_pkey' })
  @ForeignKey(() => AudienceEntity, { onDelete: 'CASCADE', name: 'audience_grant_audience_fkey' })
  audienceId: string;

  @Column('timestamptz', { default: () => 'now()' })
  grantedAt: Date;

  /** Set: it may no longer read. */
  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;
}
