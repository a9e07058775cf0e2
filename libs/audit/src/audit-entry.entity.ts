import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Something done to security, administration or moderation. Never changed or deleted; a job chains the entries by hash later. */
@Entity('audit_entry')
@Index('audit_entry_chain_number_key', ['chainNumber'], { unique: true })
@Index('audit_entry_actor_idx', ['actorId', 'id'])
@Index('audit_entry_unchained_idx', { synchronize: false })
export class AuditEntryEntity {
  @PrimaryColumn('uuid', { default: () => 'uuid7()', primaryKeyConstraintName: 'audit_entry_pkey' })
  id: string;

  @Index('audit_entry_at_idx')
  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  at: Date;

  /** The person who did it; unset for apps and the hub itself. */
  @Column('uuid', { nullable: true })
  actorId: string | null;

  @Column('uuid', { nullable: true })
  appId: string | null;

  /** What was done, `thing.past-tense`, such as channel.member-added. */
  @Column('text')
  action: string;

  /** The UUID of what it was done to. */
  @Index('audit_entry_subject_idx')
  @Column('uuid', { nullable: true })
  subjectId: string | null;

  @Column('jsonb', { default: () => `'{}'` })
  details: object;

  /** Its place in the chain, from 1; unset until the entry is chained, like the next two. */
  @Column('bigint', { nullable: true })
  chainNumber: number | null;

  /** When it was chained. */
  @Column('timestamptz', { nullable: true })
  chainedAt: Date | null;

  /** SHA-256 of this entry and the hash before it. */
  @Column('bytea', { nullable: true })
  hash: Buffer | null;
}
