import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '#people';

/** What a person is found by. Weights: A name and handle, B what all see who see the person, C the department, which guests don't. */
@Entity('search_person')
@Index('search_person_words_idx', { synchronize: false })
@Index('search_person_name_idx', { synchronize: false })
export class SearchPersonEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'search_person_pkey' })
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE', name: 'search_person_person_fkey' })
  personId: string;

  /** Folded, for names that are only alike. */
  @Column('text')
  name: string;

  @Column('tsvector')
  words: string;
}
