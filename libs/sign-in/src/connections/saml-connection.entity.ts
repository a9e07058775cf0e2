import { PersonEntity } from '#people';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { AttributeMap, GroupMap } from './attribute-map.js';

/** Of these changes some take two administrators; see partedChanges. */
export interface ProposedChanges {
  readonly adoptsKnown?: boolean;
  readonly issuer?: string;
  readonly entryPoint?: string;
  readonly logoutUrl?: string | null;
  readonly certificates?: string[];
  readonly attributeMap?: AttributeMap;
}

/** One identity provider that people can sign in with. */
@Entity('saml_connection')
@Check('saml_connection_slug_check', `slug ~ '^[a-z0-9][a-z0-9-]{0,39}$'`)
export class SamlConnectionEntity {
  @PrimaryColumn('uuid', { default: () => 'uuid7()', primaryKeyConstraintName: 'saml_connection_pkey' })
  id: string;

  /** In the connection's addresses: /auth/saml/SLUG/… */
  @Index('saml_connection_slug_key', { unique: true })
  @Column('text')
  slug: string;

  /** On the sign-in page's button. */
  @Column('text')
  label: string;

  @Column('boolean', { default: true })
  enabled: boolean;

  /** Ours, for the demo; enabled only while the demo is on. */
  @Column('boolean', { default: false })
  demo: boolean;

  /** The provider's entity id. */
  @Column('text')
  issuer: string;

  /** Where the provider takes sign-in requests, by HTTP-Redirect. */
  @Column('text')
  entryPoint: string;

  /** Where it takes logout requests and responses, by HTTP-Redirect; unset: no single logout. */
  @Column('text', { nullable: true })
  logoutUrl: string | null;

  /** The provider's signing certificates, PEM; more than one while it changes them. */
  @Column('text', { array: true })
  certificates: string[];

  /** Our own entity id at this provider, which is also the audience its assertions must name. */
  @Column('text')
  spEntityId: string;

  /** PEM, PKCS 8: signs our requests. The database is trusted with it, as several gateways need it. */
  @Column('text')
  signingKey: string;

  @Column('text')
  signingCertificate: string;

  /** The key that is to follow, while providers are told of its certificate; it signs nothing yet. */
  @Column('text', { nullable: true })
  nextSigningKey: string | null;

  @Column('text', { nullable: true })
  nextSigningCertificate: string | null;

  @Column('jsonb', { default: () => `'{}'` })
  attributeMap: AttributeMap;

  @Column('jsonb', { default: () => `'{}'` })
  groupMap: GroupMap;

  /** Whether sign-in may start at the provider; the person is then asked. */
  @Column('boolean', { default: false })
  allowIdpInitiated: boolean;

  /** Whether somebody unknown is added as a person. */
  @Column('boolean', { default: true })
  createPeople: boolean;

  /** Whether the provider vouches for mail addresses, so that a person here can be found by theirs. */
  @Column('boolean', { default: false })
  trustMail: boolean;

  /** Whether such a person may be one who is known otherwise: another provider's, or in an office. It takes two administrators. */
  @Column('boolean', { default: false })
  adoptsKnown: boolean;

  /** What an administrator wants to change and a second one hasn't confirmed. */
  @Column('jsonb', { nullable: true })
  proposal: ProposedChanges | null;

  @Column('timestamptz', { nullable: true })
  proposedAt: Date | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => PersonEntity, { onDelete: 'SET NULL', name: 'saml_connection_proposer_fkey' })
  proposedBy: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}
