import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer, Role, type Viewer } from '#access';
import { Database, decodeId, notFound } from '#platform';
import { AdministeredConnectionsRepository } from '../connections/administered-connections.repository.js';
import { SamlConnectionInput } from '../connections/saml-connection.inputs.js';
import { SignInTest, StartSignInTestPayload } from './sign-in-test.type.js';
import { testFrom } from './sign-in-test-view.js';
import { SignInTestsRepository } from './sign-in-tests.repository.js';
import { StartTestCommand } from './start-test.command.js';

/** Trying a connection out. */
@Resolver()
export class SignInTestsResolver {
  constructor(
    private readonly database: Database,
    private readonly tests: SignInTestsRepository,
    private readonly start: StartTestCommand,
    private readonly connections: AdministeredConnectionsRepository,
  ) {}

  @Mutation(() => StartSignInTestPayload, {
    description: 'Begins a test of a connection, on or off: open startUrl in a new window of the same browser. It signs nobody in and adds nobody. Takes a session, not a token.',
  })
  @Allow('admin', Role.ADMINISTRATOR)
  async startSignInTest(@Args('input') { connectionId }: SamlConnectionInput, @CurrentViewer() viewer: Viewer): Promise<StartSignInTestPayload> {
    const id = await this.start.run(viewer, decodeId('connection', connectionId, 'connectionId'));
    const test = await this.find(viewer, id);
    if (!test) throw notFound('test');
    return { test };
  }

  @Query(() => SignInTest, { nullable: true, description: 'A test that this session began; null for any other, and once it is forgotten.' })
  @Allow('admin', Role.ADMINISTRATOR)
  async signInTest(@Args('id', { type: () => ID, description: 'Which.' }) id: string, @CurrentViewer() viewer: Viewer): Promise<SignInTest | null> {
    return this.find(viewer, decodeId('test', id));
  }

  private async find({ sessionId }: Viewer, id: string): Promise<SignInTest | null> {
    const row = sessionId ? await this.tests.ofSession(this.database, id, sessionId) : undefined;
    const connection = row && (await this.connections.byId(this.database, row.connectionId, sessionId));
    return row && connection ? testFrom(row, connection.slug) : null;
  }
}
