import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An event that its transaction has written and the relay has not yet taken. */
@Entity('outbox')
export class OutboxEntryEntity {
  @PrimaryColumn('uuid', { default: () => 'uuid7()', primaryKeyConstraintName: 'outbox_pkey' })
  id: string;

  @Column('text')
  type: string;

  @Column('jsonb')
  payload: object;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  occurredAt: Date;
}
