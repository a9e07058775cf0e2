import { Injectable } from '@nestjs/common';
import { personOf, type Viewer } from '#access';
import { Audit } from '#audit';
import { cleanText, Database, type Sql, UserError } from '#platform';
import { type AdministeredConnection, AdministeredConnectionsRepository, type ConnectionChanges } from './administered-connections.repository.js';
import { type AttributeMap, type GroupMap, parseAttributeMap, parseGroupMap } from './attribute-map.js';
import { partedChanges } from './parted-changes.js';
import { readProviderMetadata } from './provider-metadata.js';
import { assertChangeable } from './saml-connection-policy.js';

export interface ConnectionChange {
  readonly label?: string | undefined;
  /** The provider's metadata, XML: its entity id, addresses and certificates take the place of those there are. */
  readonly metadata?: string | undefined;
  readonly attributeMap?: AttributeMap | undefined;
  readonly groupMap?: GroupMap | undefined;
  readonly allowIdpInitiated?: boolean | undefined;
  readonly createPeople?: boolean | undefined;
  readonly trustMail?: boolean | undefined;
  readonly adoptsKnown?: boolean | undefined;
}

/** What an administrator changes of a connection. Its slug and our entity id stay: they are at the provider, too. */
@Injectable()
export class ChangeConnectionCommand {
  constructor(
    private readonly database: Database,
    private readonly administered: AdministeredConnectionsRepository,
    private readonly audit: Audit,
  ) {}

  /** What takes two administrators waits for the second. @throws UserError NOT_FOUND, BAD_USER_INPUT for what is out of form, CONFLICT for the demo's own */
  async update(viewer: Viewer, connectionId: string, change: ConnectionChange): Promise<void> {
    const changes = changesOf(change);
    await this.transact(viewer, connectionId, async (sql, connection) => {
      const { alone, proposed } = partedChanges(connection, changes);
      const { slug } = connection;
      if (Object.keys(alone).length > 0) {
        await this.administered.change(sql, connectionId, alone);
        await this.audit.record(sql, { actor: viewer, action: 'connection.changed', subjectId: connectionId, details: { slug, changed: Object.keys(alone) } });
      }
      if (!proposed) return;
      await this.administered.propose(sql, connectionId, proposed, personOf(viewer));
      await this.audit.record(sql, { actor: viewer, action: 'connection.change-proposed', subjectId: connectionId, details: { slug, changed: Object.keys(proposed) } });
    });
  }

  /** Puts it on the sign-in page. One that is on stays so. */
  async enable(viewer: Viewer, connectionId: string): Promise<void> {
    await this.transact(viewer, connectionId, async (sql, { slug }) => {
      if (!(await this.administered.enable(sql, connectionId))) return;
      await this.audit.record(sql, { actor: viewer, action: 'connection.enabled', subjectId: connectionId, details: { slug } });
    });
  }

  /** @throws UserError CONFLICT for one that is on, or by which people are known */
  async remove(viewer: Viewer, connectionId: string): Promise<void> {
    await this.transact(viewer, connectionId, async (sql, { slug }) => {
      if (!(await this.administered.remove(sql, connectionId))) {
        throw new UserError('CONFLICT', 'Only a connection that is off and by which nobody ever signed in can be removed. Turn this one off instead: who is who there stays known.', 'connectionId');
      }
      await this.audit.record(sql, { actor: viewer, action: 'connection.removed', subjectId: connectionId, details: { slug } });
    });
  }

  private async transact(viewer: Viewer, id: string, work: (sql: Sql, connection: AdministeredConnection) => Promise<void>): Promise<void> {
    await this.database.transaction(async (sql) => {
      await this.administered.lockAll(sql);
      const connection = await this.administered.byId(sql, id, viewer.sessionId);
      assertChangeable(connection);
      await work(sql, connection);
    });
  }
}

function changesOf({ label, metadata, attributeMap, groupMap, ...flags }: ConnectionChange): ConnectionChanges {
  const given = Object.fromEntries(Object.entries(flags).filter(([, value]) => value !== undefined));
  const provider = metadata === undefined ? undefined : readProviderMetadata(metadata);
  return {
    ...given,
    ...(label === undefined ? {} : { label: cleanText(label, { field: 'label', max: 80 }) }),
    ...(provider ? { ...provider, certificates: [...provider.certificates] } : {}),
    ...(attributeMap ? { attributeMap: parseAttributeMap(attributeMap) } : {}),
    ...(groupMap ? { groupMap: parseGroupMap(groupMap) } : {}),
  };
}
