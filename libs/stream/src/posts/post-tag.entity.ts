import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { TagEntity } from '#tags';
import { PostEntity } from './post.entity.js';

/** That a post carries a tag. */
@Entity('post_tag')
@Index('post_tag_timeline_idx', { synchronize: false })
export class PostTagEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'post_tag_pkey' })
  @ForeignKey(() => PostEntity, { onDelete: 'CASCADE', name: 'post_tag_post_fkey' })
  postId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'post_tag_pkey' })
  @ForeignKey(() => TagEntity, { name: 'post_tag_tag_fkey' })
  tagId: string;

  @Column('uuid')
  audienceId: string;

  @Column('uuid')
  streamKey: string;
}
