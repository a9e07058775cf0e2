import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ChannelEntity } from '#channels';

/** What a channel is found by. Weights: A name and slug, B description. */
@Entity('search_channel')
@Index('search_channel_words_idx', { synchronize: false })
export class SearchChannelEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'search_channel_pkey' })
  @ForeignKey(() => ChannelEntity, { onDelete: 'CASCADE', name: 'search_channel_channel_fkey' })
  channelId: string;

  /** Folded, to tell who is called exactly so. */
  @Column('text')
  name: string;

  @Column('tsvector')
  words: string;
}
