import { Injectable } from '@nestjs/common';
import { personOf, type Viewer } from '#access';
import { Audit } from '#audit';
import { Database, type Sql, UserError } from '#platform';
import { type AdministeredConnection, AdministeredConnectionsRepository } from './administered-connections.repository.js';
import { assertChangeable } from './saml-connection-policy.js';

/** What becomes of a change that waits for a second administrator. */
@Injectable()
export class AnswerProposalCommand {
  constructor(
    private readonly database: Database,
    private readonly administered: AdministeredConnectionsRepository,
    private readonly audit: Audit,
  ) {}

  /** @throws UserError CONFLICT where nothing waits, FORBIDDEN for who proposed it */
  async confirm(viewer: Viewer, connectionId: string): Promise<void> {
    await this.answer(viewer, connectionId, 'connection.change-confirmed', async (sql, { proposal, proposedBy }) => {
      if (proposedBy === personOf(viewer)) {
        throw new UserError('FORBIDDEN', 'It takes a second administrator. Where there is none: tidings connection add, on the hub’s machine.', 'connectionId');
      }
      await this.administered.change(sql, connectionId, proposal ?? {});
    });
  }

  /** By whoever administers. @throws UserError CONFLICT where nothing waits */
  async withdraw(viewer: Viewer, connectionId: string): Promise<void> {
    await this.answer(viewer, connectionId, 'connection.change-withdrawn', () => Promise.resolve());
  }

  private async answer(viewer: Viewer, id: string, action: string, work: (sql: Sql, connection: AdministeredConnection) => Promise<void>): Promise<void> {
    await this.database.transaction(async (sql) => {
      await this.administered.lockAll(sql);
      const connection = await this.administered.byId(sql, id, viewer.sessionId);
      assertChangeable(connection);
      if (!connection.proposal) throw new UserError('CONFLICT', 'Nothing waits for a second administrator any more.', 'connectionId');
      await work(sql, connection);
      await this.administered.propose(sql, id, null, null);
      await this.audit.record(sql, { actor: viewer, action, subjectId: id, details: { slug: connection.slug, changed: Object.keys(connection.proposal), proposedBy: connection.proposedBy } });
    });
  }
}
