import { PersonEntity } from '#people';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { SamlConnectionEntity } from '../connections/saml-connection.entity.js';

/** A browser in which somebody is signed in. Ending it is deleting it. */
@Entity('session')
@Index('session_name_id_idx', ['connectionId', 'nameId'])
export class SessionEntity {
  @PrimaryColumn('uuid', { default: () => 'uuid7()', primaryKeyConstraintName: 'session_pkey' })
  id: string;

  /** SHA-256 of the cookie's token. */
  @Index('session_token_hash_key', { unique: true })
  @Column('bytea')
  tokenHash: Buffer;

  @Index('session_person_idx')
  @Column('uuid')
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE', name: 'session_person_fkey' })
  personId: string;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => SamlConnectionEntity, { onDelete: 'CASCADE', name: 'session_connection_fkey' })
  connectionId: string | null;

  /** As the provider named the person; single logout finds the session by it. */
  @Column('text', { nullable: true })
  nameId: string | null;

  @Column('text', { nullable: true })
  nameIdFormat: string | null;

  @Column('text', { nullable: true })
  sessionIndex: string | null;

  @Column('text', { nullable: true })
  userAgent: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;

  /** Exact to five minutes. */
  @Column('timestamptz', { default: () => 'now()' })
  lastSeenAt: Date;

  @Column('timestamptz')
  expiresAt: Date;
}
