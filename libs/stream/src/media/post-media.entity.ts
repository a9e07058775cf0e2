import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { MediaEntity } from '#media';
import { PostEntity } from '../posts/post.entity.js';

/** That a post shows a picture or offers a file. */
@Entity('post_media')
@Index('post_media_media_idx', ['mediaId'])
@Index('post_media_channel_idx', ['channelId', 'mediaId'])
export class PostMediaEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'post_media_pkey' })
  @ForeignKey(() => PostEntity, { onDelete: 'CASCADE', name: 'post_media_post_fkey' })
  postId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'post_media_pkey' })
  @ForeignKey(() => MediaEntity, { name: 'post_media_media_fkey' })
  mediaId: string;

  /** The post's, for the list of what was posted in a channel; a post stays where it is. */
  @Column('uuid')
  channelId: string;

  /** Order in which its author gave them. */
  @Column('integer')
  position: number;
}
