import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ArticleEntity } from '#blogs';
import { ChannelEntity } from '#channels';
import { PersonEntity } from '#people';
import { PostEntity } from '#stream';

/** What the keepers of a channel keep on top of it: a post or an article of it. */
@Entity('channel_pin')
@Check('channel_pin_one_check', `num_nonnulls(post_id, article_id) = 1 AND content_id = coalesce(post_id, article_id)`)
@Index('channel_pin_content_key', ['contentId'], { unique: true })
export class ChannelPinEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'channel_pin_pkey' })
  @ForeignKey(() => ChannelEntity, { onDelete: 'CASCADE', name: 'channel_pin_channel_fkey' })
  channelId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'channel_pin_pkey' })
  contentId: string;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => PostEntity, { onDelete: 'CASCADE', name: 'channel_pin_post_fkey' })
  postId: string | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => ArticleEntity, { onDelete: 'CASCADE', name: 'channel_pin_article_fkey' })
  articleId: string | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => PersonEntity, { onDelete: 'SET NULL', name: 'channel_pin_person_fkey' })
  pinnedBy: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  pinnedAt: Date;
}
