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
import { KnownPeople } from '../people/known-people.js';
import { ProviderOwnedFields } from '../people/provider-owned-fields.js';
import { ProvisionPersonCommand } from '../people/provision-person.command.js';
import { SessionsModule } from '../sessions/sessions.module.js';
import { SamlAddresses } from './addresses.js';
import { BeginSignInCommand } from './begin-sign-in.command.js';
import { ConsumeResponseCommand } from './consume-response.command.js';
import { FinishSignInCommand } from './finish-sign-in.command.js';
import { SamlPassport } from './saml-passport.js';
import { SamlRepository } from './saml.repository.js';
import { SignOutCommand } from './sign-out.command.js';
import { TakeLogoutMessageCommand } from './take-logout-message.command.js';

const commands = [BeginSignInCommand, ConsumeResponseCommand, FinishSignInCommand, ProviderOwnedFields, ProvisionPersonCommand, SignOutCommand, TakeLogoutMessageCommand];

/** Sign-in and single logout by SAML. */
@Module({
  imports: [AuditModule, PeopleModule, SessionsModule],
  controllers: [FinishSignInController, SamlLogoutController, SamlSignInController, SignOutController],
  providers: [...commands, Browser, ConnectionsRepository, DirectoryLinks, GroupRoles, IdentitiesRepository, KnownPeople, RateLimit, SamlAddresses, SamlPassport, SamlRepository,
    SignInErrorFilter],
  exports: [Browser, ConnectionsRepository, SamlAddresses, SamlRepository, SignInErrorFilter],
})
export class SamlModule {}
