import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { CaseEntity } from '../cases/case.entity.js';

/** A text with who wrote it and when. */
export interface QuotedText {
  /** UUID */
  readonly authorId: string;
  readonly text: string;
  /** ISO 8601 */
  readonly createdAt: string;
}

/** What a post carried. */
export interface ShownCard {
  readonly url: string;
  /** Null as long as a foreign address hasn't been asked. */
  readonly title: string | null;
  readonly description: string | null;
}

/** What was reported, as it was then. */
export interface SnapshotContent {
  /** Null for a post. */
  readonly title: string | null;
  /** Plain text of a post; Markdown of an article. */
  readonly text: string;
  readonly createdAt: string;
  /** What the post answers. */
  readonly replyTo: QuotedText | null;
  readonly quoteOf: QuotedText | null;
  /** Absent in what was reported before cards were kept. */
  readonly card?: ShownCard | null;
  /** What it said before, the newest first. */
  readonly earlier: readonly { readonly text: string; readonly until: string }[];
}

/** One version of what a case is about, taken when that version was first reported. */
@Entity('case_snapshot')
export class CaseSnapshotEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'case_snapshot_pkey' })
  @ForeignKey(() => CaseEntity, { onDelete: 'CASCADE', name: 'case_snapshot_case_fkey' })
  caseId: string;

  /** A post's version or an article's revision. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'case_snapshot_pkey' })
  version: string;

  @Column('jsonb')
  content: SnapshotContent;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  takenAt: Date;
}
