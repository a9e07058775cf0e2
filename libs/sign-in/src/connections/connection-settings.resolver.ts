import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer, Role, type Viewer } from '#access';
import { Database, decodeId, notFound, UserError } from '#platform';
import { AddSamlConnectionCommand } from './add-saml-connection.command.js';
import { AdministeredConnectionsRepository } from './administered-connections.repository.js';
import { attributeMapOf, groupMapOf } from './attribute-mapping.type.js';
import { ChangeConnectionCommand } from './change-connection.command.js';
import { MetadataSource } from './metadata-source.js';
import { AddSamlConnectionInput, SamlConnectionPayload, UpdateSamlConnectionInput } from './saml-connection.inputs.js';
import { SamlConnectionView } from './saml-connection-view.js';

/** Adding connections, and changing how they read what a provider says. */
@Resolver()
export class ConnectionSettingsResolver {
  constructor(
    private readonly database: Database,
    private readonly source: MetadataSource,
    private readonly add: AddSamlConnectionCommand,
    private readonly change: ChangeConnectionCommand,
    private readonly administered: AdministeredConnectionsRepository,
    private readonly view: SamlConnectionView,
  ) {}

  @Mutation(() => SamlConnectionPayload, { description: 'Adds a connection by the provider’s metadata. It is off at first, and can be tested. CONFLICT where the slug is taken.' })
  @Allow('admin', Role.ADMINISTRATOR, { session: true })
  async addSamlConnection(@Args('input') input: AddSamlConnectionInput, @CurrentViewer() viewer: Viewer): Promise<SamlConnectionPayload> {
    const metadata = await this.source.text(input);
    if (metadata === undefined) throw new UserError('BAD_USER_INPUT', 'Give the provider’s metadata, as text or by its address.', 'metadata');
    const { connection } = await this.add.run({
      slug: input.slug,
      metadata,
      ...settingsOf(input),
      ...(input.entityId ? { spEntityId: input.entityId } : {}),
    }, { actor: viewer });
    if (input.adoptsKnown) await this.change.update(viewer, connection.id, { adoptsKnown: true });
    return this.payload(viewer, connection.id);
  }

  @Mutation(() => SamlConnectionPayload, { description: 'Changes a connection: its label, the provider’s metadata, what is read of an assertion, who is let in. What takes two administrators waits as `proposal`.' })
  @Allow('admin', Role.ADMINISTRATOR, { session: true })
  async updateSamlConnection(@Args('input') input: UpdateSamlConnectionInput, @CurrentViewer() viewer: Viewer): Promise<SamlConnectionPayload> {
    const id = decodeId('connection', input.connectionId, 'connectionId');
    const metadata = await this.source.text(input);
    await this.change.update(viewer, id, { ...settingsOf(input), ...(input.adoptsKnown == null ? {} : { adoptsKnown: input.adoptsKnown }), ...(metadata === undefined ? {} : { metadata }) });
    return this.payload(viewer, id);
  }

  private async payload(viewer: Viewer, id: string): Promise<SamlConnectionPayload> {
    const row = await this.administered.byId(this.database, id, viewer.sessionId);
    if (!row) throw notFound('connection', 'connectionId');
    return { connection: this.view.of(row, viewer) };
  }
}

function settingsOf(input: Omit<UpdateSamlConnectionInput, 'connectionId'>) {
  return {
    ...(input.label == null ? {} : { label: input.label }),
    ...(input.attributeMap == null ? {} : { attributeMap: attributeMapOf(input.attributeMap) }),
    ...(input.groupMap == null ? {} : { groupMap: groupMapOf(input.groupMap) }),
    ...(input.allowIdpInitiated == null ? {} : { allowIdpInitiated: input.allowIdpInitiated }),
    ...(input.createPeople == null ? {} : { createPeople: input.createPeople }),
    ...(input.trustMail == null ? {} : { trustMail: input.trustMail }),
  };
}
