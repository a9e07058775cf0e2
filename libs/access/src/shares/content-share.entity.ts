import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What somebody may do with another's content: write it too; or read it and comment on it until it is out. */
export type ShareRole = 'CO_AUTHOR' | 'COMMENTER';

/** That a person may work on what another wrote, or read it before others do. Whoever it is must read its channel as anybody must. */
@Entity('content_share')
@Check('content_share_role_check', `role IN ('CO_AUTHOR', 'COMMENTER')`)
export class ContentShareEntity {
  /** UUID of an article. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'content_share_pkey' })
  contentId: string;

  @Index('content_share_person_idx')
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'content_share_pkey' })
  personId: string;

  @Column('text')
  role: ShareRole;

  @Column('timestamptz', { default: () => 'now()' })
  sharedAt: Date;
}
