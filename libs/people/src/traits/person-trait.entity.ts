import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '../people/person.entity.js';

export type TraitKind = 'LOCATION' | 'SKILL' | 'EMPLOYER' | 'SCHOOL';

/** One thing of a profile as it is compared: by it people are found, and what two have in common. Triggers keep it as the person's row says. */
@Entity('person_trait')
@Check('person_trait_kind_check', `kind IN ('LOCATION', 'SKILL', 'EMPLOYER', 'SCHOOL')`)
@Index('person_trait_key_idx', ['kind', 'key', 'personId'])
export class PersonTraitEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'person_trait_pkey' })
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE', name: 'person_trait_person_fkey' })
  personId: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'person_trait_pkey' })
  kind: TraitKind;

  /** By the function trait_key: without case, accents, punctuation, and a company's legal form. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'person_trait_pkey' })
  key: string;

  /** As the person writes it. */
  @Column('text')
  name: string;
}
