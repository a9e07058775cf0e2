import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { Audit } from '#audit';
import { Database, type Said, said, type Sql, UserError } from '#platform';
import { SamlAddresses } from '../saml/addresses.js';
import { AdministeredConnectionsRepository } from './administered-connections.repository.js';
import { assertChangeable } from './saml-connection-policy.js';
import { makeSigningKey } from './signing-key.js';

/**
 * Changes the key that signs our requests, without a moment in which the provider doesn't know it: first its certificate is made and stands in our
 * metadata beside the present one; once the provider has it, it takes over.
 */
@Injectable()
export class RotateSigningKeyCommand {
  constructor(
    private readonly database: Database,
    private readonly administered: AdministeredConnectionsRepository,
    private readonly addresses: SamlAddresses,
    private readonly audit: Audit,
  ) {}

  /** Makes the key that is to follow. @throws UserError CONFLICT where one is made already */
  async prepare(viewer: Viewer, connectionId: string): Promise<void> {
    const key = await makeSigningKey(new URL(this.addresses.metadata('x')).hostname);
    await this.step(viewer, connectionId, 'connection.key-prepared', said`A certificate is ready already. Give it to the provider, or drop it first.`, (sql) =>
      this.administered.prepareKey(sql, connectionId, key));
  }

  /** From now on it signs. @throws UserError CONFLICT where none is ready */
  follow(viewer: Viewer, connectionId: string): Promise<void> {
    return this.step(viewer, connectionId, 'connection.key-changed', said`No certificate is ready. Make one first, and give it to the provider.`, (sql) =>
      this.administered.followKey(sql, connectionId));
  }

  /** Gives the change up. @throws UserError CONFLICT where none is ready */
  drop(viewer: Viewer, connectionId: string): Promise<void> {
    return this.step(viewer, connectionId, 'connection.key-dropped', said`No certificate is ready, so there is none to drop.`, (sql) =>
      this.administered.dropKey(sql, connectionId));
  }

  private async step(viewer: Viewer, connectionId: string, action: string, conflict: Said, work: (sql: Sql) => Promise<boolean>): Promise<void> {
    await this.database.transaction(async (sql) => {
      const connection = await this.administered.byId(sql, connectionId, viewer.sessionId);
      assertChangeable(connection);
      if (!(await work(sql))) throw new UserError('CONFLICT', conflict, 'connectionId');
      await this.audit.record(sql, { actor: viewer, action, subjectId: connectionId, details: { slug: connection.slug } });
    });
  }
}
