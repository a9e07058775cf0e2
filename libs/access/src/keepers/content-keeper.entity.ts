import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Who looks after what somebody wrote who can't sign in: sees it while it is a draft, edits and publishes it in the author's stead. */
@Entity('content_keeper')
export class ContentKeeperEntity {
  /** UUID of a post or an article. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'content_keeper_pkey' })
  contentId: string;

  @Index('content_keeper_person_idx')
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'content_keeper_pkey' })
  personId: string;

  @Column('timestamptz', { default: () => 'now()' })
  keptSince: Date;
}
