import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { SamlConnectionEntity } from '../connections/saml-connection.entity.js';

/** A request of ours that waits for the provider's answer. Deleted by the answer it allows. */
@Entity('saml_request')
@Check('saml_request_purpose_check', `purpose IN ('LOGIN', 'LOGOUT', 'TEST')`)
export class SamlRequestEntity {
  /** The request's ID, which is its RelayState too. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'saml_request_pkey' })
  id: string;

  @Column('text')
  purpose: 'LOGIN' | 'LOGOUT' | 'TEST';

  @Column('uuid')
  @ForeignKey(() => SamlConnectionEntity, { onDelete: 'CASCADE', name: 'saml_request_connection_fkey' })
  connectionId: string;

  /** A path of ours. */
  @Column('text')
  returnTo: string;

  /** SHA-256 of the binding cookie of the browser that asked. */
  @Column('bytea')
  browserBindingHash: Buffer;

  @Index('saml_request_expires_at_idx')
  @Column('timestamptz')
  expiresAt: Date;
}
