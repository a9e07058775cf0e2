import { Module, type OnModuleInit } from '@nestjs/common';
import { NodeSources } from '#access';
import { AuditModule } from '#audit';
import { PeopleModule } from '#people';
import { AccountAccessLoader } from './accounts/account-access.loader.js';
import { AccountAccessRepository } from './accounts/account-access.repository.js';
import { AccountAccessResolver } from './accounts/account-access.resolver.js';
import { AccountSessionsResolver } from './accounts/account-sessions.resolver.js';
import { AuditEntryAppResolver } from './accounts/audit-entry-app.resolver.js';
import { EndSessionsOfPersonCommand } from './accounts/end-sessions-of-person.command.js';
import { AdministeredConnectionsRepository } from './connections/administered-connections.repository.js';
import { AnswerProposalCommand } from './connections/answer-proposal.command.js';
import { ChangeConnectionCommand } from './connections/change-connection.command.js';
import { ConnectionProposalResolver } from './connections/connection-proposal.resolver.js';
import { ConnectionSettingsResolver } from './connections/connection-settings.resolver.js';
import { MetadataSource } from './connections/metadata-source.js';
import { RotateSigningKeyCommand } from './connections/rotate-signing-key.command.js';
import { SamlConnectionView } from './connections/saml-connection-view.js';
import { SamlConnectionsResolver } from './connections/saml-connections.resolver.js';
import { SigningKeyResolver } from './connections/signing-key.resolver.js';
import { SignInFailuresResolver } from './failures/sign-in-failures.resolver.js';
import { FirstRunRepository } from './first-run/first-run.repository.js';
import { FirstRunResolver } from './first-run/first-run.resolver.js';
import { SamlTestController } from './http/saml-test.controller.js';
import { SignInTestsResolver } from './tests/sign-in-tests.resolver.js';
import { SignInLinkController } from './http/sign-in-link.controller.js';
import { MakeSignInLinkCommand } from './links/make-sign-in-link.command.js';
import { UseSignInLinkCommand } from './links/use-sign-in-link.command.js';
import { StartTestCommand } from './tests/start-test.command.js';
import { AppsResolver } from './tokens/apps.resolver.js';
import { TokensResolver } from './tokens/tokens.resolver.js';
import { AddSamlConnectionCommand } from './connections/add-saml-connection.command.js';
import { DisableConnectionCommand } from './connections/disable-connection.command.js';
import { InstanceResolver } from './connections/instance.resolver.js';
import { DemoModule } from './demo/demo.module.js';
import { SamlModule } from './saml/saml.module.js';
import { EndAccessOfFormerHandler } from './sessions/end-access-of-former.handler.js';
import { ForgetEndedJob } from './sessions/forget-ended.job.js';
import { ForgetWaysInJob } from './sessions/forget-ways-in.job.js';
import { SessionResolver } from './sessions/session.resolver.js';
import { SessionsModule } from './sessions/sessions.module.js';
import { AppLoader } from './tokens/app.loader.js';
import { AppsRepository } from './tokens/apps.repository.js';
import { CreateAppCommand } from './tokens/create-app.command.js';
import { CreateTokenCommand } from './tokens/create-token.command.js';
import { RevokeTokenCommand } from './tokens/revoke-token.command.js';
import { TokensRepository } from './tokens/tokens.repository.js';
import { FailedTokens } from './viewer/failed-tokens.js';
import { ViewerQueryResolver } from './viewer/viewer.resolver.js';
import { OwnProvidersResolver } from './people/own-providers.resolver.js';
import { ViewerRepository } from './viewer/viewer.repository.js';
import { ViewerResolver } from './viewer/viewer-resolver.js';

const commands = [AddSamlConnectionCommand, AnswerProposalCommand, ChangeConnectionCommand, CreateAppCommand, CreateTokenCommand, DisableConnectionCommand, MakeSignInLinkCommand,
  RevokeTokenCommand, RotateSigningKeyCommand, StartTestCommand];

const resolvers = [AccountAccessResolver, AccountSessionsResolver, AppsResolver, AuditEntryAppResolver, ConnectionProposalResolver, ConnectionSettingsResolver, FirstRunResolver, InstanceResolver,
  SamlConnectionsResolver, SessionResolver, SignInFailuresResolver, SignInTestsResolver, SigningKeyResolver, OwnProvidersResolver, TokensResolver, ViewerQueryResolver];

/** Signing in: identity providers, sessions, apps and tokens. */
@Module({
  imports: [AuditModule, DemoModule, PeopleModule, SamlModule, SessionsModule],
  controllers: [SamlTestController, SignInLinkController],
  providers: [
    ...commands, ...resolvers, AccountAccessLoader, AccountAccessRepository, AdministeredConnectionsRepository, AppLoader, AppsRepository, EndAccessOfFormerHandler,
    EndSessionsOfPersonCommand, FailedTokens, FirstRunRepository, ForgetEndedJob, ForgetWaysInJob, MetadataSource, SamlConnectionView, UseSignInLinkCommand, TokensRepository, ViewerRepository, ViewerResolver,
  ],
  exports: [...commands, SessionsModule, TokensRepository, ViewerResolver],
})
export class SignInModule implements OnModuleInit {
  constructor(
    private readonly nodes: NodeSources,
    private readonly apps: AppLoader,
  ) {}

  onModuleInit(): void {
    this.nodes.register('App', (context, id) => this.apps.load(context, id));
  }
}
