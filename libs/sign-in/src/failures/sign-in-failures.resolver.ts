import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Allow, Role } from '#access';
import { connectionOf, Database, decodeId, encodeId, ForwardPageArgs, parsePage } from '#platform';
import { findingsFrom } from '../tests/sign-in-test-view.js';
import { SignInFailureConnection } from './sign-in-failure.type.js';
import { SignInFailuresRepository } from './sign-in-failures.repository.js';

/** Why people couldn't sign in. */
@Resolver()
export class SignInFailuresResolver {
  constructor(
    private readonly database: Database,
    private readonly failures: SignInFailuresRepository,
  ) {}

  @Query(() => SignInFailureConnection, {
    description: 'Sign-ins that were refused, the newest first: the last 200 of each connection, of the last 14 days. Where many fail at once not each is kept. For administrators.',
  })
  @Allow('admin', Role.ADMINISTRATOR)
  async signInFailures(
    @Args() args: ForwardPageArgs,
    @Args('connectionId', { type: () => ID, nullable: true, description: 'Of this connection alone.' }) connectionId?: string | null,
  ): Promise<SignInFailureConnection> {
    const page = parsePage(args);
    const slice = await this.failures.page(this.database, page, connectionId == null ? undefined : decodeId('connection', connectionId, 'connectionId'));
    return connectionOf(page, slice, (row) => ({
      key: row.id,
      node: { ...row, id: encodeId('failure', row.id), connectionId: encodeId('connection', row.connectionId), findings: findingsFrom(row.findings) },
    }));
  }
}
