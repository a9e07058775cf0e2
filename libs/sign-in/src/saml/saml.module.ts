import { Module } from '@nestjs/common';
import { AuditModule } from '#audit';
import { PeopleModule } from '#people';
import { ConnectionsRepository } from '../connections/connections.repository.js';
import { Browser } from '../http/browser.js';
import { FinishSignInController } from '../http/finish-sign-in.controller.js';
import { RateLimit } from '../http/rate-limit.js';
import { SamlLogoutController } from '../http/saml-logout.controller.js';
import { SamlSignInController } from '../http/saml-sign-in.controller.js';
import { SignInErrorFilter } from '../http/sign-in-error.filter.js';
import { SignOutController } from '../http/sign-out.controller.js';
import { DirectoryLinks } from '../people/directory-links.js';
import { GroupRoles } from '../people/group-roles.js';
import { IdentitiesRepository } from '../people/identities.repository.js';
import { IdentityLinks } from '../people/identity-links.js';
import { KnownPeople } from '../people/known-people.js';
import { NewPeople } from '../people/new-people.js';
import { ProviderOwnedFields } from '../people/provider-owned-fields.js';
import { ProvisionPersonCommand } from '../people/provision-person.command.js';
import { SessionsModule } from '../sessions/sessions.module.js';
import { SamlAddresses } from './addresses.js';
import { ResponseChecks } from '../checks/response-checks.js';
import { NoteFailureCommand } from '../failures/note-failure.command.js';
import { SignInFailuresRepository } from '../failures/sign-in-failures.repository.js';
import { SignInLinksRepository } from '../links/sign-in-links.repository.js';
import { BeginTestCommand } from '../tests/begin-test.command.js';
import { RehearsedPerson } from '../tests/rehearsed-person.js';
import { SignInTestsRepository } from '../tests/sign-in-tests.repository.js';
import { TestSignInCommand } from '../tests/test-sign-in.command.js';
import { BeginSignInCommand } from './begin-sign-in.command.js';
import { ConsumeResponseCommand } from './consume-response.command.js';
import { FinishSignInCommand } from './finish-sign-in.command.js';
import { SamlPassport } from './saml-passport.js';
import { SamlRepository } from './saml.repository.js';
import { SignOutCommand } from './sign-out.command.js';
import { TakeResponseCommand } from './take-response.command.js';
import { TakeLogoutMessageCommand } from './take-logout-message.command.js';

const commands = [BeginSignInCommand, BeginTestCommand, ConsumeResponseCommand, FinishSignInCommand, NoteFailureCommand, ProviderOwnedFields, ProvisionPersonCommand,
  SignOutCommand, TakeLogoutMessageCommand, TakeResponseCommand, TestSignInCommand];

/** Sign-in and single logout by SAML. */
@Module({
  imports: [AuditModule, PeopleModule, SessionsModule],
  controllers: [FinishSignInController, SamlLogoutController, SamlSignInController, SignOutController],
  providers: [...commands, Browser, ConnectionsRepository, DirectoryLinks, GroupRoles, IdentitiesRepository, IdentityLinks, KnownPeople, NewPeople, RateLimit, RehearsedPerson, ResponseChecks,
    SamlAddresses, SamlPassport, SamlRepository, SignInErrorFilter, SignInFailuresRepository, SignInLinksRepository, SignInTestsRepository],
  exports: [BeginTestCommand, Browser, ConnectionsRepository, IdentitiesRepository, RateLimit, SamlAddresses, SamlRepository, SignInErrorFilter, SignInFailuresRepository, SignInLinksRepository,
    SignInTestsRepository],
})
export class SamlModule {}
