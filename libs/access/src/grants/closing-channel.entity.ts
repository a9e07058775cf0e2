import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { AudienceEntity } from './audience.entity.js';

/** An open channel that is being made private: hidden from all but its members until its content has the new audience. */
@Entity('closing_channel')
export class ClosingChannelEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'closing_channel_pkey' })
  channelId: string;

  /** The channel's own, new audience. */
  @Column('uuid')
  @ForeignKey(() => AudienceEntity, { onDelete: 'CASCADE', name: 'closing_channel_audience_fkey' })
  audienceId: string;
}
