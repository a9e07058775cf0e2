import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { SamlConnectionEntity } from '../connections/saml-connection.entity.js';

/** An assertion or logout request that was used; kept until it has expired, so that no copy is used again. */
@Entity('saml_assertion')
export class SamlAssertionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'saml_assertion_pkey' })
  @ForeignKey(() => SamlConnectionEntity, { onDelete: 'CASCADE', name: 'saml_assertion_connection_fkey' })
  connectionId: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'saml_assertion_pkey' })
  id: string;

  @Index('saml_assertion_expires_at_idx')
  @Column('timestamptz')
  expiresAt: Date;
}
