import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer, type Viewer as RequestViewer } from '#access';
import { Database, decodeId } from '#platform';
import { Viewer, type ViewerSource } from '../viewer/viewer.type.js';
import { AccessToken, CreateTokenInput, CreateTokenPayload, RevokeTokenInput, RevokeTokenPayload, tokenFrom } from './access-token.type.js';
import { CreateTokenCommand } from './create-token.command.js';
import { RevokeTokenCommand } from './revoke-token.command.js';
import { TokensRepository } from './tokens.repository.js';

/** One's own tokens. */
@Resolver(() => Viewer)
export class TokensResolver {
  constructor(
    private readonly database: Database,
    private readonly rows: TokensRepository,
    private readonly create: CreateTokenCommand,
    private readonly revoke: RevokeTokenCommand,
  ) {}

  @ResolveField(() => [AccessToken], { description: 'Your valid tokens, the newest first. None for apps.' })
  async tokens(@Parent() { source }: ViewerSource): Promise<AccessToken[]> {
    return source.personId ? (await this.rows.validOfPerson(this.database, source.personId)).map(tokenFrom) : [];
  }

  @Mutation(() => CreateTokenPayload, { description: 'Makes a token by which a program acts as you. Takes a session: no token makes another one.' })
  @Allow('write')
  async createToken(@Args('input') input: CreateTokenInput, @CurrentViewer() viewer: RequestViewer): Promise<CreateTokenPayload> {
    const { row, token } = await this.create.runForSelf(viewer, input);
    return { token: tokenFrom(row), secret: token };
  }

  @Mutation(() => RevokeTokenPayload, { description: 'Ends a token at once, and the connections that are open with it: one of your own; for administrators also an app’s.' })
  @Allow('write')
  async revokeToken(@Args('input') { tokenId }: RevokeTokenInput, @CurrentViewer() viewer: RequestViewer): Promise<RevokeTokenPayload> {
    await this.revoke.runFor(viewer, decodeId('token', tokenId, 'tokenId'));
    return { revokedId: tokenId };
  }
}
