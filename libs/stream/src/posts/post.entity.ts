import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { RestrictionKind } from '#access';
import { ChannelEntity } from '#channels';
import { PersonEntity } from '#people';
import type { StoredFacet } from '../facets/facet.js';

/** A short text, a reply, a quote, or (without text) a repost. Its audience is its channel's. */
@Entity('post')
@Check('post_restriction_check', `restriction IN ('HELD', 'HIDDEN', 'REMOVED')`)
@Index('post_channel_audience_idx', ['channelId', 'audienceId', 'streamKey'])
@Index('post_audience_timeline_idx', { synchronize: false })
@Index('post_channel_timeline_idx', { synchronize: false })
@Index('post_author_timeline_idx', { synchronize: false })
@Index('post_thread_idx', { synchronize: false })
@Index('post_replies_idx', { synchronize: false })
@Index('post_quotes_idx', { synchronize: false })
@Index('post_answers_idx', { synchronize: false })
@Index('post_quoted_idx', { synchronize: false })
@Index('post_reposts_idx', { synchronize: false })
@Index('post_one_repost_key', { synchronize: false })
@Index('post_held_idx', { synchronize: false })
export class PostEntity {
  @PrimaryColumn('uuid', { default: () => 'uuid7()', primaryKeyConstraintName: 'post_pkey' })
  id: string;

  /** Where it stands in time: a UUIDv7 of when it was published, or of its original date when imported. */
  @Column('uuid', { default: () => 'uuid7()' })
  streamKey: string;

  @Column('uuid')
  @ForeignKey(() => PersonEntity, { name: 'post_author_fkey' })
  authorId: string;

  @Column('uuid')
  @ForeignKey(() => ChannelEntity, { name: 'post_channel_fkey' })
  channelId: string;

  /** The channel's, which has a foreign key; one of its own would be one more row that all who post at once share. */
  @Column('uuid')
  audienceId: string;

  /** The thread's first post; its own id for a post that begins one. */
  @Column('uuid')
  @ForeignKey(() => PostEntity, { name: 'post_root_fkey' })
  rootId: string;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => PostEntity, { name: 'post_reply_to_fkey' })
  replyToId: string | null;

  /** Whom it answers, so that Home needs no second look. */
  @Column('uuid', { nullable: true })
  replyToAuthorId: string | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => PostEntity, { name: 'post_quote_of_fkey' })
  quoteOfId: string | null;

  /** Whom it quotes, so that their mentions find it. */
  @Column('uuid', { nullable: true })
  quoteOfAuthorId: string | null;

  /** Set: this row passes another post on and has no text. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => PostEntity, { name: 'post_repost_of_fkey' })
  repostOfId: string | null;

  @Column('text')
  text: string;

  @Column('integer')
  weightedLength: number;

  @Column('jsonb', { default: () => `'[]'` })
  facets: StoredFacet[];

  @Column('text', { nullable: true })
  restriction: RestrictionKind | null;

  @Column('text', { nullable: true })
  restrictionReason: string | null;

  @Column('timestamptz', { nullable: true })
  restrictedAt: Date | null;

  /** Whether it was held when it was written and has never been out. */
  @Column('boolean', { default: false })
  withheld: boolean;

  /** Grows by one with each edit; 1 at first. */
  @Column('integer', { default: 1 })
  version: number;

  /** Direct replies, as everybody may read them who may read the post. So too the next three; PostCountsRepository says which. */
  @Column('integer', { default: 0 })
  replyCount: number;

  /** All replies of the thread; on its first post only. */
  @Column('integer', { default: 0 })
  threadCount: number;

  @Column('integer', { default: 0 })
  repostCount: number;

  @Column('integer', { default: 0 })
  quoteCount: number;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  editedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  deletedAt: Date | null;
}
