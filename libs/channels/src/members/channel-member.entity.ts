import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '#people';
import { ChannelEntity } from '../channels/channel.entity.js';
import type { ChannelRole } from './channel-role.js';

/** That a person belongs to a channel. In a private one a grant of its audience goes with it. */
@Entity('channel_member')
@Check('channel_member_role_check', `role IN ('MEMBER', 'PUBLISHER', 'OWNER')`)
export class ChannelMemberEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'channel_member_pkey' })
  @ForeignKey(() => ChannelEntity, { onDelete: 'CASCADE', name: 'channel_member_channel_fkey' })
  channelId: string;

  @Index('channel_member_person_idx')
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'channel_member_pkey' })
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE', name: 'channel_member_person_fkey' })
  personId: string;

  @Column('text', { default: 'MEMBER' })
  role: ChannelRole;

  /** Whether the directory put them here. */
  @Column('boolean', { default: false })
  byDirectory: boolean;

  @Column('timestamptz', { default: () => 'now()' })
  joinedAt: Date;
}
