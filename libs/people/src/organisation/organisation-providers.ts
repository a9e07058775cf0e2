import { AddDepartmentCommand } from './add-department.command.js';
import { ArrangeDepartmentCommand } from './arrange-department.command.js';
import { CloseDepartmentCommand } from './close-department.command.js';
import { DepartmentVersionResolver } from './department-version.resolver.js';
import { ManagedDepartments } from './managed-departments.js';
import { OrganisationResolver } from './organisation.resolver.js';

/** What who runs the hub does with departments. */
export const organisationProviders = [
  AddDepartmentCommand, ArrangeDepartmentCommand, CloseDepartmentCommand, DepartmentVersionResolver, ManagedDepartments, OrganisationResolver,
];
