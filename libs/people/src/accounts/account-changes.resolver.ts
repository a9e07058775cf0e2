import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer, Role, type Viewer } from '#access';
import { decodeId } from '#platform';
import { AccountInput, AddPersonInput, ChangePersonKindInput, PersonPayload, UpdatePersonInput } from './account.inputs.js';
import { AddAccountCommand } from './add-account.command.js';
import { BringBackCommand } from './bring-back.command.js';
import { ChangeKindCommand } from './change-kind.command.js';
import { LeaveCommand } from './leave.command.js';
import { UpdateAccountCommand } from './update-account.command.js';

/** Who comes, goes, and is what. */
@Resolver()
export class AccountChangesResolver {
  constructor(
    private readonly add: AddAccountCommand,
    private readonly update: UpdateAccountCommand,
    private readonly leave: LeaveCommand,
    private readonly bringBack: BringBackCommand,
    private readonly changeKind: ChangeKindCommand,
  ) {}

  @Mutation(() => PersonPayload, { description: 'Adds somebody whom no directory has brought; for administrators.' })
  @Allow('admin', Role.ADMINISTRATOR)
  async addPerson(@Args('input') input: AddPersonInput, @CurrentViewer() viewer: Viewer): Promise<PersonPayload> {
    return { person: await this.add.run(viewer, { ...input, ...idsOf(input), handle: input.handle?.trim() || undefined }) };
  }

  @Mutation(() => PersonPayload, { description: 'Changes what the directory holds of somebody, except what a directory outside sets; for administrators.' })
  @Allow('admin', Role.ADMINISTRATOR)
  async updatePerson(@Args('input') input: UpdatePersonInput, @CurrentViewer() viewer: Viewer): Promise<PersonPayload> {
    const { displayName, mail, title, location } = input;
    const changes = { displayName: displayName ?? undefined, mail, title, location, ...idsOf(input) };
    return { person: await this.update.run(viewer, personOf(input), changes, input.expects) };
  }

  @Mutation(() => PersonPayload, { description: 'Says that somebody has left: they read nothing from now on, and lose their roles; what they wrote stays. For administrators.' })
  @Allow('admin', Role.ADMINISTRATOR)
  async markPersonFormer(@Args('input') input: AccountInput, @CurrentViewer() viewer: Viewer): Promise<PersonPayload> {
    return { person: await this.leave.run(viewer, personOf(input)) };
  }

  @Mutation(() => PersonPayload, { description: 'Makes a former person a current one again, without the roles, channels and department they had; for administrators.' })
  @Allow('admin', Role.ADMINISTRATOR)
  async bringPersonBack(@Args('input') input: AccountInput, @CurrentViewer() viewer: Viewer): Promise<PersonPayload> {
    return { person: await this.bringBack.run(viewer, personOf(input)) };
  }

  @Mutation(() => PersonPayload, { description: 'Makes a guest of an employee, who then reads their private channels alone and has no role, or an employee of a guest; for administrators.' })
  @Allow('admin', Role.ADMINISTRATOR)
  async changePersonKind(@Args('input') input: ChangePersonKindInput, @CurrentViewer() viewer: Viewer): Promise<PersonPayload> {
    return { person: await this.changeKind.run(viewer, personOf(input), input.kind) };
  }
}

function personOf({ personId }: { personId: string }): string {
  return decodeId('person', personId, 'personId');
}

/** Undefined stays undefined, null stays null. */
function idsOf({ departmentId, managerId }: { departmentId?: string | null; managerId?: string | null }) {
  return {
    departmentId: departmentId && decodeId('department', departmentId, 'departmentId'),
    managerId: managerId && decodeId('person', managerId, 'managerId'),
  };
}
