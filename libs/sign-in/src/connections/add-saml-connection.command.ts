import { Injectable } from '@nestjs/common';
import { Audit, type AuditActor } from '#audit';
import { cleanText, Database, said, type Sql, UserError } from '#platform';
import { SamlAddresses } from '../saml/addresses.js';
import { type AttributeMap, type GroupMap, parseAttributeMap, parseGroupMap } from './attribute-map.js';
import { ConnectionsRepository, type NewConnection, SLUG } from './connections.repository.js';
import { readProviderMetadata } from './provider-metadata.js';
import type { SamlConnectionEntity } from './saml-connection.entity.js';
import { makeSigningKey } from './signing-key.js';

export interface AddSamlConnectionInput {
  /** 1 to 40 of a-z, 0-9 and -. One that is there is brought up to date; its people stay known. */
  readonly slug: string;
  /** On the button. Default: the slug. */
  readonly label?: string;
  /** The provider's metadata, XML. */
  readonly metadata: string;
  /** Our entity id there. Default: the address of our metadata. */
  readonly spEntityId?: string;
  readonly attributeMap?: AttributeMap;
  readonly groupMap?: GroupMap;
  /** Default: no. */
  readonly allowIdpInitiated?: boolean;
  /** Default: yes. */
  readonly createPeople?: boolean;
  /** Default: no. */
  readonly trustMail?: boolean;
  /** Whether who is found by mail may be known otherwise. For the CLI; in the browser it takes two administrators. Default: no. */
  readonly adoptsKnown?: boolean;
}

/** By whom a connection is added in the browser: it is off at first, and one of this slug that is there already stays as it is. */
export interface AddedBy {
  readonly actor: AuditActor;
}

export interface AddedConnection {
  readonly connection: SamlConnectionEntity;
  /** What IT enters at the provider. */
  readonly addresses: { readonly metadata: string; readonly acs: string; readonly logout: string; readonly entityId: string };
}

/** Connects an identity provider by its metadata. Without an administrator it is the CLI, which has the database and is trusted. */
@Injectable()
export class AddSamlConnectionCommand {
  constructor(
    private readonly database: Database,
    private readonly connections: ConnectionsRepository,
    private readonly addresses: SamlAddresses,
    private readonly audit: Audit,
  ) {}

  /** @throws UserError BAD_USER_INPUT for a slug or map out of form, or metadata that can't be used; CONFLICT for a slug that is taken */
  async run(input: AddSamlConnectionInput, by?: AddedBy): Promise<AddedConnection> {
    if (!SLUG.test(input.slug)) throw new UserError('BAD_USER_INPUT', 'A slug has 1 to 40 of a to z, 0 to 9 and -.', 'slug');
    if (input.slug === 'demo') throw new UserError('BAD_USER_INPUT', 'The slug demo is the demo’s own.', 'slug');
    const provider = readProviderMetadata(input.metadata);
    const label = cleanText(input.label ?? input.slug, { field: 'label', max: 80 });
    const attributeMap = parseAttributeMap(input.attributeMap);
    const groupMap = parseGroupMap(input.groupMap);
    const spEntityId = input.spEntityId ? cleanText(input.spEntityId, { field: 'entityId', max: 1000 }) : this.addresses.metadata(input.slug);
    const key = await makeSigningKey(new URL(this.addresses.metadata(input.slug)).hostname);
    const connection = await this.database.transaction(async (sql) => {
      const saved = await this.keep(sql, by !== undefined, {
        ...provider,
        certificates: [...provider.certificates],
        slug: input.slug,
        label,
        demo: false,
        spEntityId,
        signingKey: key.privateKey,
        signingCertificate: key.certificate,
        attributeMap,
        groupMap,
        allowIdpInitiated: input.allowIdpInitiated ?? false,
        createPeople: input.createPeople ?? true,
        trustMail: input.trustMail ?? false,
        adoptsKnown: input.adoptsKnown ?? false,
      });
      await this.audit.record(sql, { ...by, action: by ? 'connection.added' : 'connection.saved', subjectId: saved.id, details: { slug: saved.slug, issuer: saved.issuer } });
      return saved;
    });
    const { addresses } = this;
    const ours = { metadata: addresses.metadata(input.slug), acs: addresses.acs(input.slug), logout: addresses.logout(input.slug) };
    return { connection, addresses: { ...ours, entityId: spEntityId } };
  }

  private async keep(sql: Sql, isNew: boolean, connection: NewConnection): Promise<SamlConnectionEntity> {
    const kept = isNew ? await this.connections.add(sql, connection) : await this.connections.save(sql, connection);
    if (!kept) throw new UserError('CONFLICT', said`There is a connection ${connection.slug} already. Change that one, or choose another name.`, 'slug');
    return kept;
  }
}
