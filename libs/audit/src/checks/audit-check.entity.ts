import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a check of the whole record found. The heads are a memory beside the record: what is cut off its end shows. */
@Entity('audit_check')
export class AuditCheckEntity {
  @PrimaryColumn('uuid', { default: () => 'uuid7()', primaryKeyConstraintName: 'audit_check_pkey' })
  id: string;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  at: Date;

  @Column('bigint')
  entries: number;

  /** The chain's end; unset for an empty record. */
  @Column('bigint', { nullable: true })
  headNumber: number | null;

  /** Hexadecimal. */
  @Column('text', { nullable: true })
  headHash: string | null;

  /** A sentence each. */
  @Column('text', { array: true })
  faults: string[];
}
