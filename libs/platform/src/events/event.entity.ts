import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** An event in its place in the order; kept for a while, so that a browser that was away can catch up. */
@Entity('event')
export class EventEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'BY DEFAULT', primaryKeyConstraintName: 'event_pkey' })
  sequence: number;

  @Column('text')
  type: string;

  @Column('jsonb')
  payload: object;

  @Index('event_occurred_at_idx')
  @Column('timestamptz')
  occurredAt: Date;
}
