import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A word that posts and articles share; see normalizeTag. */
@Entity('tag')
export class TagEntity {
  @PrimaryColumn('uuid', { default: () => 'uuid7()', primaryKeyConstraintName: 'tag_pkey' })
  id: string;

  @Index('tag_name_key', { unique: true })
  @Column('text')
  name: string;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}
