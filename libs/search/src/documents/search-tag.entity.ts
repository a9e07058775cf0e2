import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { TagEntity } from '#tags';

/** What a tag is found by in one scope: where something carries it. Whether that may be read, and still carries it, its own row says. */
@Entity('search_tag')
@Index('search_tag_words_idx', { synchronize: false })
export class SearchTagEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'search_tag_pkey' })
  @ForeignKey(() => TagEntity, { onDelete: 'CASCADE', name: 'search_tag_tag_fkey' })
  tagId: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'search_tag_pkey' })
  scope: string;

  /** Weight A: from its beginning. */
  @Column('tsvector')
  words: string;
}
