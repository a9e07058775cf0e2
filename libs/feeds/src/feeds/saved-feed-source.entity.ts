import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { SavedFeedEntity } from './saved-feed.entity.js';

export type SourceKind = 'PERSON' | 'CHANNEL' | 'TAG' | 'WORD';

/** One person, channel, tag or word of a saved feed. */
@Entity('saved_feed_source')
@Check('saved_feed_source_kind_check', `kind IN ('PERSON', 'CHANNEL', 'TAG', 'WORD')`)
@Index('saved_feed_source_subject_key', { synchronize: false })
@Index('saved_feed_source_word_key', { synchronize: false })
export class SavedFeedSourceEntity {
  @PrimaryColumn('uuid', { default: () => 'uuid7()', primaryKeyConstraintName: 'saved_feed_source_pkey' })
  id: string;

  @Column('uuid')
  @ForeignKey(() => SavedFeedEntity, { onDelete: 'CASCADE', name: 'saved_feed_source_feed_fkey' })
  feedId: string;

  @Column('text')
  kind: SourceKind;

  /** A person's, channel's or tag's UUID; null for a word. */
  @Column('uuid', { nullable: true })
  subjectId: string | null;

  /** As its owner wrote it. */
  @Column('text', { nullable: true })
  word: string | null;

  /** As it is compared, by the function folded_words. */
  @Column('text', { nullable: true })
  folded: string | null;

  /** Where it has ä, ö or ü: the same with ae, oe and ue. */
  @Column('text', { nullable: true })
  speltOut: string | null;
}
