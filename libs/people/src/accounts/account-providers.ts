import { AccountChangesResolver } from './account-changes.resolver.js';
import { AccountFieldsResolver, PersonAccountResolver } from './account-fields.resolver.js';
import { AccountListResolver } from './account-list.resolver.js';
import { AccountRecords } from './account-record.js';
import { AccountRolesLoader } from './account-roles.loader.js';
import { AccountsRepository } from './accounts.repository.js';
import { AddAccountCommand } from './add-account.command.js';
import { AppointCommand } from './appoint.command.js';
import { AppointmentsResolver } from './appointments.resolver.js';
import { BringBackCommand } from './bring-back.command.js';
import { ChangeKindCommand } from './change-kind.command.js';
import { FieldOwners } from './field-owners.js';
import { KindAccess } from './kind-access.js';
import { LeaveCommand } from './leave.command.js';
import { ManagedAccounts } from './managed-accounts.js';
import { OwnedFieldsLoader } from './owned-fields.loader.js';
import { ReportCountLoader } from './report-count.loader.js';
import { SetOfficialMarkCommand } from './set-official-mark.command.js';
import { UpdateAccountCommand } from './update-account.command.js';

/** What who runs the hub does with people. `FieldOwners` is for the libs that bring people in. */
export const accountProviders = [
  AccountChangesResolver, AccountFieldsResolver, PersonAccountResolver, AccountListResolver, AccountRecords, AccountRolesLoader, AccountsRepository, AddAccountCommand, AppointCommand, AppointmentsResolver, BringBackCommand, ChangeKindCommand, KindAccess, LeaveCommand, ManagedAccounts, OwnedFieldsLoader, ReportCountLoader, SetOfficialMarkCommand, UpdateAccountCommand, FieldOwners,
];
