import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { SamlConnectionEntity } from '../connections/saml-connection.entity.js';
import { SessionEntity } from '../sessions/session.entity.js';
import type { TestResult } from './test-result.js';

/** A sign-in that an administrator tries out, which signs nobody in. For the session that began it alone, and gone within minutes. */
@Entity('sign_in_test')
export class SignInTestEntity {
  @PrimaryColumn('uuid', { default: () => 'uuid7()', primaryKeyConstraintName: 'sign_in_test_pkey' })
  id: string;

  @Column('uuid')
  @ForeignKey(() => SamlConnectionEntity, { onDelete: 'CASCADE', name: 'sign_in_test_connection_fkey' })
  connectionId: string;

  @Index('sign_in_test_session_idx')
  @Column('uuid')
  @ForeignKey(() => SessionEntity, { onDelete: 'CASCADE', name: 'sign_in_test_session_fkey' })
  sessionId: string;

  /** The ID of our request to the provider; unset until the window has gone there. */
  @Index('sign_in_test_request_key', { unique: true })
  @Column('text', { nullable: true })
  requestId: string | null;

  /** Unset until the provider has answered. */
  @Column('jsonb', { nullable: true })
  result: TestResult | null;

  @Column('timestamptz', { nullable: true })
  finishedAt: Date | null;

  @Index('sign_in_test_expires_at_idx')
  @Column('timestamptz')
  expiresAt: Date;
}
