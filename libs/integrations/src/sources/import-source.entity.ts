import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What became of a thing that was brought in from elsewhere, so that it is brought in once. */
@Entity('import_source')
export class ImportSourceEntity {
  /** Where from, and for what isn't a person where to: `wordpress:https://blog.example`. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'import_source_pkey' })
  source: string;

  /** Its name there: `post:42`, `comment:7`, `author:ada`. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'import_source_pkey' })
  externalId: string;

  /** UUID of the person, article or post here. It may have been deleted since; then it stays so. */
  @Column('uuid')
  subjectId: string;

  /** Of what was said there when it was brought in; null for people, and for what was brought in before this was kept. */
  @Column('text', { nullable: true })
  digest: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  importedAt: Date;
}
