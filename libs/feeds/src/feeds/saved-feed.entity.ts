import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '#people';

export type SavedFeedKind = 'LIST' | 'RULE';

/** A list of people, or a rule, whose posts a person reads as a timeline of its own. Nobody else knows. */
@Entity('saved_feed')
@Check('saved_feed_kind_check', `kind IN ('LIST', 'RULE')`)
@Index('saved_feed_name_key', { synchronize: false })
export class SavedFeedEntity {
  @PrimaryColumn('uuid', { default: () => 'uuid7()', primaryKeyConstraintName: 'saved_feed_pkey' })
  id: string;

  @Column('uuid')
  @ForeignKey(() => PersonEntity, { name: 'saved_feed_person_fkey' })
  personId: string;

  @Column('text')
  kind: SavedFeedKind;

  /** Once a person, whatever its case. */
  @Column('text')
  name: string;

  /** Whether only posts that carry an article are wanted. */
  @Column('boolean', { default: false })
  articlesOnly: boolean;

  /** What stands at this key and below it has been there for its owner to see. Only ever grows. */
  @Column('uuid', { default: () => 'uuid7()' })
  readKey: string;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}
