import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { DepartmentEntity } from '../departments/department.entity.js';
import { Department } from '../departments/department.type.js';
import { departmentVersion } from './department-version.js';

@Resolver(() => Department)
export class DepartmentVersionResolver {
  @ResolveField(() => String, { description: 'Another one after each change of its name, place or head. Administrators give it back as expects.' })
  version(@Parent() department: DepartmentEntity): string {
    return departmentVersion(department);
  }
}
