import { Module } from '@nestjs/common';
import { AddPersonCommand, DirectoryRepository, UpdateFromDirectoryCommand } from '#people';
import { ConnectionsRepository } from './connections/connections.repository.js';
import { Browser } from './http/browser.js';
import { FinishSignInController } from './http/finish-sign-in.controller.js';
import { RateLimit } from './http/rate-limit.js';
import { SamlLogoutController } from './http/saml-logout.controller.js';
import { SamlSignInController } from './http/saml-sign-in.controller.js';
import { SignInErrorFilter } from './http/sign-in-error.filter.js';
import { SignOutController } from './http/sign-out.controller.js';
import { DirectoryLinks } from './people/directory-links.js';
import { IdentitiesRepository } from './people/identities.repository.js';
import { ProvisionPersonCommand } from './people/provision-person.command.js';
import { SamlAddresses } from './saml/addresses.js';
import { BeginSignInCommand } from './saml/begin-sign-in.command.js';
import { ConsumeResponseCommand } from './saml/consume-response.command.js';
import { FinishSignInCommand } from './saml/finish-sign-in.command.js';
import { SamlPassport } from './saml/saml-passport.js';
import { SamlRepository } from './saml/saml.repository.js';
import { SignOutCommand } from './saml/sign-out.command.js';
import { TakeLogoutMessageCommand } from './saml/take-logout-message.command.js';
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

const commands = [CreateAppCommand, CreateTokenCommand, EndSessionCommand, RevokeTokenCommand, StartSessionCommand];
const repositories = [AppsRepository, ConnectionsRepository, IdentitiesRepository, SamlRepository, SessionsRepository, TokensRepository, ViewerRepository];
const saml = [BeginSignInCommand, ConsumeResponseCommand, FinishSignInCommand, ProvisionPersonCommand, SamlAddresses, SamlPassport, SignOutCommand,
  TakeLogoutMessageCommand, DirectoryLinks];
const http = [Browser, RateLimit, SignInErrorFilter];

/** Signing in: identity providers, sessions, tokens. */
@Module({
  controllers: [FinishSignInController, SamlLogoutController, SamlSignInController, SignOutController],
  providers: [...commands, ...repositories, ...saml, ...http, ViewerResolver, AddPersonCommand, DirectoryRepository, UpdateFromDirectoryCommand],
  exports: [...commands, ViewerResolver],
})
export class SignInModule {}
