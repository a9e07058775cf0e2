import { Module } from '@nestjs/common';
import { EndSessionCommand } from './sessions/end-session.command.js';
import { SessionsRepository } from './sessions/sessions.repository.js';
import { StartSessionCommand } from './sessions/start-session.command.js';
import { AppsRepository } from './tokens/apps.repository.js';
import { CreateAppCommand } from './tokens/create-app.command.js';
import { CreateTokenCommand } from './tokens/create-token.command.js';
import { RevokeTokenCommand } from './tokens/revoke-token.command.js';
import { TokensRepository } from './tokens/tokens.repository.js';
import { ViewerRepository } from './viewer/viewer.repository.js';
import { ViewerResolver } from './viewer/viewer-resolver.js';
import { DirectoryRepository } from '#people';

const commands = [CreateAppCommand, CreateTokenCommand, EndSessionCommand, RevokeTokenCommand, StartSessionCommand];
const repositories = [AppsRepository, SessionsRepository, TokensRepository, ViewerRepository];

/** Signing in: sessions, tokens, identity providers. */
@Module({
  providers: [...commands, ...repositories, ViewerResolver, DirectoryRepository],
  exports: [...commands, ViewerResolver],
})
export class SignInModule {}
