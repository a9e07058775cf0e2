import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer, Role, type Viewer } from '#access';
import { Database, decodeId, listOf, notFound } from '#platform';
import { AdministeredConnectionsRepository } from './administered-connections.repository.js';
import { ChangeConnectionCommand } from './change-connection.command.js';
import { DisableConnectionCommand } from './disable-connection.command.js';
import { DisableSamlConnectionInput, RemoveSamlConnectionPayload, SamlConnectionInput, SamlConnectionPayload } from './saml-connection.inputs.js';
import { SamlConnection } from './saml-connection.type.js';
import { SamlConnectionView } from './saml-connection-view.js';

/** Looking at connections, and turning them on and off. */
@Resolver()
export class SamlConnectionsResolver {
  constructor(
    private readonly database: Database,
    private readonly administered: AdministeredConnectionsRepository,
    private readonly change: ChangeConnectionCommand,
    private readonly disable: DisableConnectionCommand,
    private readonly view: SamlConnectionView,
  ) {}

  @Query(() => [SamlConnection], { complexity: listOf(10), description: 'The connections to identity providers, on and off, the oldest first. For administrators.' })
  @Allow('admin', Role.ADMINISTRATOR)
  async samlConnections(@CurrentViewer() viewer: Viewer): Promise<SamlConnection[]> {
    return (await this.administered.all(this.database, viewer.sessionId)).map((row) => this.view.of(row, viewer));
  }

  @Query(() => SamlConnection, { nullable: true, description: 'One of them. For administrators.' })
  @Allow('admin', Role.ADMINISTRATOR)
  async samlConnection(@Args('id', { type: () => ID, description: 'Which.' }) id: string, @CurrentViewer() viewer: Viewer): Promise<SamlConnection | null> {
    const row = await this.administered.byId(this.database, decodeId('connection', id), viewer.sessionId);
    return row ? this.view.of(row, viewer) : null;
  }

  @Mutation(() => SamlConnectionPayload, { description: 'Puts a connection on the sign-in page.' })
  @Allow('admin', Role.ADMINISTRATOR, { session: true })
  async enableSamlConnection(@Args('input') { connectionId }: SamlConnectionInput, @CurrentViewer() viewer: Viewer): Promise<SamlConnectionPayload> {
    const id = decodeId('connection', connectionId, 'connectionId');
    await this.change.enable(viewer, id);
    return this.payload(viewer, id);
  }

  @Mutation(() => SamlConnectionPayload, {
    description: 'Takes a connection off the sign-in page and signs out who came by it. CONFLICT where no administrator could come in any more, and where your own session would end unless endOwnSession says so.',
  })
  @Allow('admin', Role.ADMINISTRATOR, { session: true })
  async disableSamlConnection(@Args('input') input: DisableSamlConnectionInput, @CurrentViewer() viewer: Viewer): Promise<SamlConnectionPayload> {
    const id = decodeId('connection', input.connectionId, 'connectionId');
    await this.disable.runFor(viewer, id, input.endOwnSession ?? false);
    return this.payload(viewer, id);
  }

  @Mutation(() => RemoveSamlConnectionPayload, { description: 'Removes a connection that is off and by which nobody ever signed in.' })
  @Allow('admin', Role.ADMINISTRATOR, { session: true })
  async removeSamlConnection(@Args('input') { connectionId }: SamlConnectionInput, @CurrentViewer() viewer: Viewer): Promise<RemoveSamlConnectionPayload> {
    await this.change.remove(viewer, decodeId('connection', connectionId, 'connectionId'));
    return { removedId: connectionId };
  }

  private async payload(viewer: Viewer, id: string): Promise<SamlConnectionPayload> {
    const row = await this.administered.byId(this.database, id, viewer.sessionId);
    if (!row) throw notFound('connection', 'connectionId');
    return { connection: this.view.of(row, viewer) };
  }
}
