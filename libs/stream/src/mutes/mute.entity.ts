import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '#people';

export type MuteKind = 'PERSON' | 'CHANNEL' | 'TAG' | 'WORD';

/** That a person doesn't want to see in their Home what another brings, or what says a word. Nobody else knows. */
@Entity('mute')
@Check('mute_kind_check', `kind IN ('PERSON', 'CHANNEL', 'TAG', 'WORD')`)
@Index('mute_list_idx', ['personId', 'id'])
@Index('mute_subject_key', { synchronize: false })
@Index('mute_word_key', { synchronize: false })
export class MuteEntity {
  @PrimaryColumn('uuid', { default: () => 'uuid7()', primaryKeyConstraintName: 'mute_pkey' })
  id: string;

  @Column('uuid')
  @ForeignKey(() => PersonEntity, { name: 'mute_person_fkey' })
  personId: string;

  @Column('text')
  kind: MuteKind;

  /** A person's, channel's or tag's UUID; null for a word. */
  @Column('uuid', { nullable: true })
  subjectId: string | null;

  /** As its author wrote it; null for what isn't a word. */
  @Column('text', { nullable: true })
  word: string | null;

  /** The word as it is compared, by the function folded_words. */
  @Column('text', { nullable: true })
  folded: string | null;

  /** Where it has ä, ö or ü: the same with ae, oe and ue. */
  @Column('text', { nullable: true })
  speltOut: string | null;

  /** When it ends by itself; null: it stays. */
  @Column('timestamptz', { nullable: true })
  until: Date | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}
