import { PersonEntity } from '#people';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { SamlConnectionEntity } from '../connections/saml-connection.entity.js';

/**
 * A sign-in that the provider has vouched for and that no browser has fetched yet. The cross-site POST that brought it
 * carried no Lax cookie; the page it redirects to does, and there the browser is compared with the one that asked.
 */
@Entity('sign_in_handover')
export class SignInHandoverEntity {
  /** SHA-256 of the key in the page's address. */
  @PrimaryColumn('bytea', { primaryKeyConstraintName: 'sign_in_handover_pkey' })
  keyHash: Buffer;

  @Column('uuid')
  @ForeignKey(() => SamlConnectionEntity, { onDelete: 'CASCADE', name: 'sign_in_handover_connection_fkey' })
  connectionId: string;

  @Column('uuid')
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE', name: 'sign_in_handover_person_fkey' })
  personId: string;

  @Column('text')
  nameId: string;

  @Column('text', { nullable: true })
  nameIdFormat: string | null;

  @Column('text', { nullable: true })
  sessionIndex: string | null;

  /** The provider's own end of the session, where it sets one. */
  @Column('timestamptz', { nullable: true })
  sessionEndsAt: Date | null;

  @Column('text')
  returnTo: string;

  /** Unset: no browser has opened it yet. */
  @Column('bytea', { nullable: true })
  browserBindingHash: Buffer | null;

  /** Started at the provider: the person is asked before it counts. */
  @Column('boolean')
  asksFirst: boolean;

  /** Set where this subject becomes the person's when they say so in a session that they are in. */
  @Column('text', { nullable: true })
  linksSubject: string | null;

  @Index('sign_in_handover_expires_at_idx')
  @Column('timestamptz')
  expiresAt: Date;
}
