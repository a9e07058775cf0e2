import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ChannelEntity } from '#channels';

export type BlogOwnerKind = 'PERSON' | 'DEPARTMENT' | 'CHANNEL';

/** A place for articles. They have the audience of its channel. */
@Entity('blog')
@Check('blog_owner_kind_check', `owner_kind IN ('PERSON', 'DEPARTMENT', 'CHANNEL')`)
@Index('blog_owner_key', ['ownerId'], { unique: true })
export class BlogEntity {
  @PrimaryColumn('uuid', { default: () => 'uuid7()', primaryKeyConstraintName: 'blog_pkey' })
  id: string;

  @Index('blog_slug_key', { unique: true })
  @Column('text')
  slug: string;

  @Column('text')
  title: string;

  @Column('text', { nullable: true })
  description: string | null;

  @Column('text')
  ownerKind: BlogOwnerKind;

  /** UUID of the person, department or channel. */
  @Column('uuid')
  ownerId: string;

  @Index('blog_channel_idx')
  @Column('uuid')
  @ForeignKey(() => ChannelEntity, { name: 'blog_channel_fkey' })
  channelId: string;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}
