import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer, Role, type Viewer } from '#access';
import { decodeId } from '#platform';
import { AddDepartmentCommand } from './add-department.command.js';
import { ArrangeDepartmentCommand } from './arrange-department.command.js';
import { CloseDepartmentCommand } from './close-department.command.js';
import { CloseDepartmentInput, CloseDepartmentPayload, CreateDepartmentInput, DepartmentPayload, UpdateDepartmentInput } from './department.inputs.js';

/** The tree of departments, where no directory outside keeps it. */
@Resolver()
export class OrganisationResolver {
  constructor(
    private readonly add: AddDepartmentCommand,
    private readonly arrange: ArrangeDepartmentCommand,
    private readonly close: CloseDepartmentCommand,
  ) {}

  @Mutation(() => DepartmentPayload, { description: 'Makes a department; its channel comes a moment later. For administrators.' })
  @Allow('admin', Role.ADMINISTRATOR)
  async createDepartment(@Args('input') { name, parentId, headId }: CreateDepartmentInput, @CurrentViewer() viewer: Viewer): Promise<DepartmentPayload> {
    return { department: await this.add.run(viewer, { name, parentId: department(parentId, 'parentId') ?? undefined, headId: person(headId) ?? undefined }) };
  }

  @Mutation(() => DepartmentPayload, { description: 'Renames or moves a department, or gives it another head; its channel and members follow. For administrators.' })
  @Allow('admin', Role.ADMINISTRATOR)
  async updateDepartment(@Args('input') input: UpdateDepartmentInput, @CurrentViewer() viewer: Viewer): Promise<DepartmentPayload> {
    const { name, parentId, headId, expects } = input;
    const changes = {
      ...(name == null ? {} : { name }),
      ...(parentId === undefined ? {} : { parentId: department(parentId, 'parentId') }),
      ...(headId === undefined ? {} : { headId: person(headId) }),
    };
    return { department: await this.arrange.run(viewer, decodeId('department', input.departmentId, 'departmentId'), changes, expects) };
  }

  @Mutation(() => CloseDepartmentPayload, { description: 'Closes a department or merges it into another. Its channel is archived, with all that was written there. For administrators.' })
  @Allow('admin', Role.ADMINISTRATOR)
  async closeDepartment(@Args('input') { departmentId, intoId, expects }: CloseDepartmentInput, @CurrentViewer() viewer: Viewer): Promise<CloseDepartmentPayload> {
    const { personIds, childIds } = await this.close.run(viewer, decodeId('department', departmentId, 'departmentId'), department(intoId, 'intoId'), expects);
    return { closedId: departmentId, people: personIds.length, departments: childIds.length };
  }
}

function department(id: string | null | undefined, field: string): string | null {
  return id == null ? null : decodeId('department', id, field);
}

function person(id: string | null | undefined): string | null {
  return id == null ? null : decodeId('person', id, 'headId');
}
