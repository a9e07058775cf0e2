import { PersonEntity } from '#people';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { SamlConnectionEntity } from './saml-connection.entity.js';

/** Who a provider's subject is here. One subject a person and connection, so that a reused mail address can't take somebody's place. */
@Entity('identity')
@Index('identity_person_key', ['personId', 'connectionId'], { unique: true })
export class IdentityEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'identity_pkey' })
  @ForeignKey(() => SamlConnectionEntity, { onDelete: 'CASCADE', name: 'identity_connection_fkey' })
  connectionId: string;

  /** The NameID, or the attribute the connection maps as subject. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'identity_pkey' })
  subject: string;

  @Column('uuid')
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE', name: 'identity_person_fkey' })
  personId: string;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { default: () => 'now()' })
  lastSignInAt: Date;

  /** What the provider said of the person at the last sign-in, and so sets anew at each: names of fields, see libs/people FieldOwners. */
  @Column('text', { array: true, default: () => `'{}'` })
  told: string[];
}
