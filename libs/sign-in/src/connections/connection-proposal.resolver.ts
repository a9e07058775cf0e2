import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer, type RequestContext, Role, type Viewer } from '#access';
import { Person, type PersonEntity, PersonLoader } from '#people';
import { Database, decodeId, notFound } from '#platform';
import { AdministeredConnectionsRepository } from './administered-connections.repository.js';
import { AnswerProposalCommand } from './answer-proposal.command.js';
import { ConnectionProposal } from './connection-proposal.type.js';
import { SamlConnectionInput, SamlConnectionPayload } from './saml-connection.inputs.js';
import { SamlConnectionView } from './saml-connection-view.js';

/** What waits for a second administrator. */
@Resolver(() => ConnectionProposal)
export class ConnectionProposalResolver {
  constructor(
    private readonly database: Database,
    private readonly answer: AnswerProposalCommand,
    private readonly administered: AdministeredConnectionsRepository,
    private readonly view: SamlConnectionView,
    private readonly people: PersonLoader,
  ) {}

  @ResolveField(() => Person, { nullable: true, description: 'Who proposed it.' })
  by(@Parent() { byId }: ConnectionProposal, @Context() context: RequestContext): Promise<PersonEntity | null> | null {
    return byId ? this.people.load(context, byId) : null;
  }

  @Mutation(() => SamlConnectionPayload, { description: 'Lets a change take effect that another administrator proposed. FORBIDDEN for who proposed it, CONFLICT where nothing waits.' })
  @Allow('admin', Role.ADMINISTRATOR, { session: true })
  async confirmConnectionChange(@Args('input') { connectionId }: SamlConnectionInput, @CurrentViewer() viewer: Viewer): Promise<SamlConnectionPayload> {
    const id = decodeId('connection', connectionId, 'connectionId');
    await this.answer.confirm(viewer, id);
    return this.payload(viewer, id);
  }

  @Mutation(() => SamlConnectionPayload, { description: 'Takes back a change that waits. CONFLICT where nothing waits.' })
  @Allow('admin', Role.ADMINISTRATOR, { session: true })
  async withdrawConnectionChange(@Args('input') { connectionId }: SamlConnectionInput, @CurrentViewer() viewer: Viewer): Promise<SamlConnectionPayload> {
    const id = decodeId('connection', connectionId, 'connectionId');
    await this.answer.withdraw(viewer, id);
    return this.payload(viewer, id);
  }

  private async payload(viewer: Viewer, id: string): Promise<SamlConnectionPayload> {
    const row = await this.administered.byId(this.database, id, viewer.sessionId);
    if (!row) throw notFound('connection', 'connectionId');
    return { connection: this.view.of(row, viewer) };
  }
}
