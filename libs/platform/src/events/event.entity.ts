import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** An event in its place in the order; kept for a while, so that a browser that was away can catch up. */
@Entity('event')
export class EventEntity {
  @PrimaryColumn('bigint', { default: () => "nextval('event_sequence_seq')", primaryKeyConstraintName: 'event_pkey' })
  sequence: number;

  @Column('text')
  type: string;

  @Column('jsonb')
  payload: object;

  @Index('event_occurred_at_idx')
  @Column('timestamptz')
  occurredAt: Date;
}
