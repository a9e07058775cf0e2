import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { DepartmentEntity } from '../departments/department.entity.js';
import type { Education, Employer } from '../profile/profile.js';

export type PersonKind = 'EMPLOYEE' | 'GUEST';

/** An employee or guest. The company's directory owns the row; the person edits profile and status alone. */
@Entity('person')
@Check('person_handle_check', `handle ~ '^[a-z0-9_]{1,20}$'`)
@Check('person_kind_check', `kind IN ('EMPLOYEE', 'GUEST')`)
@Index('person_avatar_idx', { synchronize: false })
@Index('person_words_trgm_idx', { synchronize: false })
@Index('person_list_name_idx', { synchronize: false })
export class PersonEntity {
  @PrimaryColumn('uuid', { default: () => 'uuid7()', primaryKeyConstraintName: 'person_pkey' })
  id: string;

  @Index('person_handle_key', { unique: true })
  // Of trigrams, which TypeORM can't say.
  @Index('person_handle_trgm_idx', { synchronize: false })
  @Column('text')
  handle: string;

  @Column('text')
  kind: PersonKind;

  @Index('person_display_name_idx')
  @Column('text')
  displayName: string;

  /** Lower case; unset where the directory gave none. */
  @Index('person_mail_key', { unique: true })
  @Column('text', { nullable: true })
  mail: string | null;

  /**
   * Lower case; of a former person who was brought in from elsewhere and has no account yet. The first employee whom the directory
   * gives this address takes the person over.
   */
  @Index('person_unclaimed_mail_key', { unique: true })
  @Column('text', { nullable: true })
  unclaimedMail: string | null;

  @Column('text', { nullable: true })
  title: string | null;

  @Index('person_department_idx')
  @Column('uuid', { nullable: true })
  @ForeignKey(() => DepartmentEntity, { onDelete: 'SET NULL', name: 'person_department_fkey' })
  departmentId: string | null;

  @Index('person_manager_idx')
  @Column('uuid', { nullable: true })
  @ForeignKey(() => PersonEntity, { onDelete: 'SET NULL', name: 'person_manager_fkey' })
  managerId: string | null;

  @Column('text', { nullable: true })
  location: string | null;

  @Column('text', { nullable: true })
  headline: string | null;

  @Column('text', { nullable: true })
  pronouns: string | null;

  @Column('text', { nullable: true })
  bio: string | null;

  @Column('text', { array: true, default: () => `'{}'` })
  skills: string[];

  @Column('jsonb', { default: () => `'[]'` })
  education: Education[];

  @Column('jsonb', { default: () => `'[]'` })
  employers: Employer[];

  /** UUID of a picture of libs/media, which holds it there for as long as it stands here: its table is of a higher rank than this one. */
  @Column('uuid', { nullable: true })
  avatarId: string | null;

  /** Set: speaks for the company, with this label. */
  @Column('text', { nullable: true })
  officialLabel: string | null;

  @Column('text', { nullable: true })
  statusText: string | null;

  @Column('text', { nullable: true })
  statusEmoji: string | null;

  @Column('timestamptz', { nullable: true })
  statusUntil: Date | null;

  /** Set: has left. Content stays, sign-in doesn't. */
  @Column('timestamptz', { nullable: true })
  leftAt: Date | null;

  /** Name, handle and title as the directory's search compares them, by folded_words; a trigger writes it. */
  @Column('text', { default: () => `''` })
  words: string;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}
