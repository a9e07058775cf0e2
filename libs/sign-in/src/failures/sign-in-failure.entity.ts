import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Finding } from '../checks/finding.js';
import { SignInProblem } from '../checks/sign-in-problem.js';
import { SamlConnectionEntity } from '../connections/saml-connection.entity.js';

/** A sign-in that was refused, for administrators. What the response said of its person isn't kept beyond what is wrong with it. */
@Entity('sign_in_failure')
@Index('sign_in_failure_connection_idx', ['connectionId', 'id'])
export class SignInFailureEntity {
  @PrimaryColumn('uuid', { default: () => 'uuid7()', primaryKeyConstraintName: 'sign_in_failure_pkey' })
  id: string;

  @Column('uuid')
  @ForeignKey(() => SamlConnectionEntity, { onDelete: 'CASCADE', name: 'sign_in_failure_connection_fkey' })
  connectionId: string;

  @Column('timestamptz', { default: () => 'now()' })
  at: Date;

  /** The number that the person's page shows and the log has. */
  @Column('text')
  requestId: string;

  @Column('text', { nullable: true })
  problem: SignInProblem | null;

  /** As the log has it. */
  @Column('text')
  reason: string;

  /** Empty where the failure wasn't about a response. */
  @Column('jsonb')
  findings: Finding[];
}
