import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer, Role, type Viewer } from '#access';
import { Database, decodeId, notFound } from '#platform';
import { AdministeredConnectionsRepository } from './administered-connections.repository.js';
import { RotateSigningKeyCommand } from './rotate-signing-key.command.js';
import { SamlConnectionInput, SamlConnectionPayload } from './saml-connection.inputs.js';
import { SamlConnectionView } from './saml-connection-view.js';

/** Changing the key that signs our requests, in two steps. */
@Resolver()
export class SigningKeyResolver {
  constructor(
    private readonly database: Database,
    private readonly rotate: RotateSigningKeyCommand,
    private readonly administered: AdministeredConnectionsRepository,
    private readonly view: SamlConnectionView,
  ) {}

  @Mutation(() => SamlConnectionPayload, { description: 'Makes the certificate that is to follow. Nothing is signed with it yet; our metadata has both, for the provider.' })
  @Allow('admin', Role.ADMINISTRATOR, { session: true })
  prepareSigningCertificate(@Args('input') input: SamlConnectionInput, @CurrentViewer() viewer: Viewer): Promise<SamlConnectionPayload> {
    return this.step(viewer, input, (id) => this.rotate.prepare(viewer, id));
  }

  @Mutation(() => SamlConnectionPayload, { description: 'Signs with the certificate that was prepared, and forgets the one before. The provider must know it by now.' })
  @Allow('admin', Role.ADMINISTRATOR, { session: true })
  switchSigningCertificate(@Args('input') input: SamlConnectionInput, @CurrentViewer() viewer: Viewer): Promise<SamlConnectionPayload> {
    return this.step(viewer, input, (id) => this.rotate.follow(viewer, id));
  }

  @Mutation(() => SamlConnectionPayload, { description: 'Drops the certificate that was prepared; the present one stays.' })
  @Allow('admin', Role.ADMINISTRATOR, { session: true })
  dropSigningCertificate(@Args('input') input: SamlConnectionInput, @CurrentViewer() viewer: Viewer): Promise<SamlConnectionPayload> {
    return this.step(viewer, input, (id) => this.rotate.drop(viewer, id));
  }

  private async step(viewer: Viewer, { connectionId }: SamlConnectionInput, work: (id: string) => Promise<void>): Promise<SamlConnectionPayload> {
    const id = decodeId('connection', connectionId, 'connectionId');
    await work(id);
    const row = await this.administered.byId(this.database, id, viewer.sessionId);
    if (!row) throw notFound('connection', 'connectionId');
    return { connection: this.view.of(row, viewer) };
  }
}
