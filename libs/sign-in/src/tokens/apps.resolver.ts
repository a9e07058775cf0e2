import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer, Role, type Viewer } from '#access';
import { Database, decodeId, encodeId, listOf } from '#platform';
import { CreateAppTokenInput, CreateTokenPayload, tokenFrom } from './access-token.type.js';
import { AppsRepository } from './apps.repository.js';
import { CreateAppCommand } from './create-app.command.js';
import { CreateTokenCommand } from './create-token.command.js';
import { CreateAppInput, CreateAppPayload, RegisteredApp } from './registered-app.type.js';
import { TokensRepository } from './tokens.repository.js';

/** Programs of IT's, and their tokens. */
@Resolver()
export class AppsResolver {
  constructor(
    private readonly database: Database,
    private readonly apps: AppsRepository,
    private readonly tokens: TokensRepository,
    private readonly createOne: CreateAppCommand,
    private readonly createToken: CreateTokenCommand,
  ) {}

  @Query(() => [RegisteredApp], { complexity: listOf(50), description: 'The apps, by name, with their valid tokens. For administrators.' })
  @Allow('admin', Role.ADMINISTRATOR)
  async registeredApps(): Promise<RegisteredApp[]> {
    const apps = await this.apps.all(this.database);
    const tokens = await this.tokens.validOfApps(this.database, apps.map(({ id }) => id));
    return apps.map(({ id, name, createdAt, createdBy }) => ({
      id: encodeId('app', id), name, createdAt, createdBy, tokens: tokens.filter(({ appId }) => appId === id).map(tokenFrom),
    }));
  }

  @Mutation(() => CreateAppPayload, { description: 'Registers an app. It does nothing until it has a token. CONFLICT where the name is taken.' })
  @Allow('admin', Role.ADMINISTRATOR)
  async createApp(@Args('input') { name }: CreateAppInput, @CurrentViewer() viewer: Viewer): Promise<CreateAppPayload> {
    const app = await this.createOne.run({ name, ...(viewer.personId ? { createdBy: viewer.personId } : {}) });
    const [registered] = await this.apps.all(this.database, app.id);
    return { app: { id: encodeId('app', app.id), name: app.name, createdAt: app.createdAt, createdBy: registered?.createdBy ?? null, tokens: [] } };
  }

  @Mutation(() => CreateTokenPayload, { description: 'Makes a token of an app: it reads what every employee may read, and writes under the app’s name. An app has no roles, so it neither moderates nor administers. Takes a session: no token makes another one.' })
  @Allow('admin', Role.ADMINISTRATOR)
  async createAppToken(@Args('input') { appId, ...input }: CreateAppTokenInput, @CurrentViewer() viewer: Viewer): Promise<CreateTokenPayload> {
    const { row, token } = await this.createToken.runForApp(viewer, decodeId('app', appId, 'appId'), input);
    return { token: tokenFrom(row), secret: token };
  }
}
