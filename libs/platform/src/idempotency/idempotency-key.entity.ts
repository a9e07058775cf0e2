import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One create that a client may send again with the same key. */
@Entity('idempotency_key')
export class IdempotencyKeyEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'idempotency_key_pkey' })
  principalId: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'idempotency_key_pkey' })
  operation: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'idempotency_key_pkey' })
  key: string;

  @Column('text')
  inputHash: string;

  /** The UUID of what was created. */
  @Column('uuid', { nullable: true })
  resultId: string | null;

  @Index('idempotency_key_created_at_idx')
  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}
