import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { Audit } from '#audit';
import { Database, notFound, UserError } from '#platform';
import { AdministeredConnectionsRepository } from '../connections/administered-connections.repository.js';
import { SignInTestsRepository } from './sign-in-tests.repository.js';

/** Lets an administrator try a connection out, in the session that asks. */
@Injectable()
export class StartTestCommand {
  constructor(
    private readonly database: Database,
    private readonly connections: AdministeredConnectionsRepository,
    private readonly tests: SignInTestsRepository,
    private readonly audit: Audit,
  ) {}

  /** @returns the test's UUID @throws UserError NOT_FOUND, and FORBIDDEN for a token: the result is for one browser */
  async run(viewer: Viewer, connectionId: string): Promise<string> {
    const { sessionId } = viewer;
    if (!sessionId) throw new UserError('FORBIDDEN', 'A test needs a browser that is signed in; a token has none.');
    return this.database.transaction(async (sql) => {
      const connection = await this.connections.byId(sql, connectionId, sessionId);
      if (!connection) throw notFound('connection', 'connectionId');
      const id = await this.tests.begin(sql, connectionId, sessionId);
      await this.audit.record(sql, { actor: viewer, action: 'connection.tested', subjectId: connectionId, details: { slug: connection.slug } });
      return id;
    });
  }
}
