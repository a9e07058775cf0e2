import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '#people';
import { PostEntity } from './post.entity.js';

/** That a post mentions a person; a source of that person's Home. */
@Entity('post_mention')
@Index('post_mention_timeline_idx', { synchronize: false })
export class PostMentionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'post_mention_pkey' })
  @ForeignKey(() => PostEntity, { onDelete: 'CASCADE', name: 'post_mention_post_fkey' })
  postId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'post_mention_pkey' })
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE', name: 'post_mention_person_fkey' })
  personId: string;

  @Column('uuid')
  audienceId: string;

  @Column('uuid')
  streamKey: string;
}
