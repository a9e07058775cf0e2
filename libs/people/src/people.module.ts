import { Module, type OnModuleInit } from '@nestjs/common';
import { NodeSources } from '#access';
import { AuditModule } from '#audit';
import { accountProviders } from './accounts/account-providers.js';
import { AuditExport } from './audit-log/audit-export.js';
import { auditLogProviders } from './audit-log/audit-log-providers.js';
import { ManagedAccounts } from './accounts/managed-accounts.js';
import { FieldOwners } from './accounts/field-owners.js';
import { CreateDepartmentCommand } from './departments/create-department.command.js';
import { DepartmentChildrenLoader } from './departments/department-children.loader.js';
import { DepartmentFieldsResolver } from './departments/department-fields.resolver.js';
import { DepartmentPeopleLoader } from './departments/department-people.loader.js';
import { DepartmentSizeLoader } from './departments/department-size.loader.js';
import { DepartmentTreeRepository } from './departments/department-tree.repository.js';
import { DepartmentLoader } from './departments/department.loader.js';
import { DepartmentResolver } from './departments/department.resolver.js';
import { DepartmentsRepository } from './departments/departments.repository.js';
import { UpdateDepartmentCommand } from './departments/update-department.command.js';
import { AddPersonCommand } from './directory/add-person.command.js';
import { DirectoryRepository } from './directory/directory.repository.js';
import { MarkFormerCommand } from './directory/mark-former.command.js';
import { UpdateFromDirectoryCommand } from './directory/update-from-directory.command.js';
import { PeopleFacetsRepository } from './facets/people-facets.repository.js';
import { PeopleFacetsResolver } from './facets/people-facets.resolver.js';
import { organisationProviders } from './organisation/organisation-providers.js';
import { PeopleFiguresRepository } from './figures/people-figures.repository.js';
import { PeopleFiguresResolver } from './figures/people-figures.resolver.js';
import { PeopleRepository } from './people/people.repository.js';
import { PersonFieldsResolver } from './people/person-fields.resolver.js';
import { PersonLoader } from './people/person.loader.js';
import { PersonResolver } from './people/person.resolver.js';
import { ChangeAvatarCommand } from './profile/change-avatar.command.js';
import { ProfileResolver } from './profile/profile.resolver.js';
import { UpdateProfileCommand } from './profile/update-profile.command.js';
import { ReportCountLoader } from './reporting/report-count.loader.js';
import { ReportingLineLoader } from './reporting/reporting-line.loader.js';
import { ReportingRepository } from './reporting/reporting.repository.js';
import { ReportingResolver } from './reporting/reporting.resolver.js';
import { ReportsLoader } from './reporting/reports.loader.js';
import { ChangeRoleCommand } from './roles/change-role.command.js';
import { SetStatusCommand } from './status/set-status.command.js';
import { InCommonLoader } from './traits/traits-of-two.loader.js';
import { InCommonResolver } from './traits/traits-of-two.resolver.js';
import { TraitsRepository } from './traits/traits.repository.js';

const commands = [
  AddPersonCommand, ChangeAvatarCommand, ChangeRoleCommand, CreateDepartmentCommand, MarkFormerCommand, SetStatusCommand, UpdateDepartmentCommand,
  UpdateFromDirectoryCommand, UpdateProfileCommand,
];
const reads = [DepartmentLoader, DepartmentsRepository, DepartmentTreeRepository, DirectoryRepository, PeopleRepository, PersonLoader];
const inside = [
  DepartmentChildrenLoader, DepartmentFieldsResolver, DepartmentPeopleLoader, DepartmentResolver, DepartmentSizeLoader, InCommonLoader, InCommonResolver,
  PeopleFacetsRepository, PeopleFacetsResolver, PeopleFiguresRepository, PeopleFiguresResolver, PersonFieldsResolver, PersonResolver, ProfileResolver, ReportCountLoader, ReportingLineLoader,
  ReportingRepository, ReportingResolver, ReportsLoader, TraitsRepository,
];

/** People and departments, as the company's directory has them, and what people say of themselves. */
@Module({ imports: [AuditModule], providers: [...commands, ...reads, ...inside, ...accountProviders, ...organisationProviders, ...auditLogProviders], exports: [...commands, ...reads, AuditExport, FieldOwners, ManagedAccounts] })
export class PeopleModule implements OnModuleInit {
  constructor(
    private readonly nodes: NodeSources,
    private readonly people: PersonLoader,
    private readonly departments: DepartmentLoader,
  ) {}

  onModuleInit(): void {
    this.nodes.register('Person', (context, id) => this.people.load(context, id));
    this.nodes.register('Department', (context, id) => this.departments.load(context, id));
  }
}
