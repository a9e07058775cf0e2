import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AudienceEntity, COMPANY_AUDIENCE } from '#access';
import { DepartmentEntity, PersonEntity } from '#people';
import type { ChannelKind } from './channel-kind.js';

export type AudienceChange = 'CLOSING' | 'OPENING';

/** Where content lives and who may read it. */
@Entity('channel')
@Check('channel_kind_check', `kind IN ('EVERYONE', 'DEPARTMENT', 'TOPIC', 'BROADCAST')`)
@Check('channel_audience_change_check', `audience_change IN ('CLOSING', 'OPENING')`)
@Check('channel_private_check', `private = (audience_id <> '${COMPANY_AUDIENCE}')`)
@Check('channel_company_wide_check', `NOT company_wide OR (kind = 'BROADCAST' AND NOT private)`)
@Index('channel_company_wide_idx', { synchronize: false })
@Index('channel_everyone_key', ['kind'], { unique: true, where: `kind = 'EVERYONE'` })
export class ChannelEntity {
  @PrimaryColumn('uuid', { default: () => 'uuid7()', primaryKeyConstraintName: 'channel_pkey' })
  id: string;

  @Index('channel_slug_key', { unique: true })
  @Column('text')
  slug: string;

  @Column('text')
  name: string;

  @Column('text', { nullable: true })
  description: string | null;

  /** What is expected of those who write in it. */
  @Column('text', { nullable: true })
  rules: string | null;

  @Column('text')
  kind: ChannelKind;

  /** Exactly where the audience isn't the company's. */
  @Column('boolean', { default: false })
  private: boolean;

  /** A broadcast to which all employees belong by rule: see ADR 0030. */
  @Column('boolean', { default: false })
  companyWide: boolean;

  /** The audience that what is published here from now on gets. */
  @Column('uuid')
  @ForeignKey(() => AudienceEntity, { name: 'channel_audience_fkey' })
  audienceId: string;

  /** Set while the channel's content is being given another audience; only members read it meanwhile. */
  @Column('text', { nullable: true })
  audienceChange: AudienceChange | null;

  /** The department whose people are its members; kind DEPARTMENT only. */
  @Index('channel_department_key', { unique: true })
  @Column('uuid', { nullable: true })
  @ForeignKey(() => DepartmentEntity, { onDelete: 'SET NULL', name: 'channel_department_fkey' })
  departmentId: string | null;

  /** Rows in channel_member; EVERYONE has none, and a company-wide broadcast those of its owners and publishers: both are counted when asked. */
  @Column('integer', { default: 0 })
  memberCount: number;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => PersonEntity, { onDelete: 'SET NULL', name: 'channel_created_by_fkey' })
  createdBy: string | null;

  /** Set: nobody writes here any more; what is there stays to be read. */
  @Column('timestamptz', { nullable: true })
  archivedAt: Date | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}
