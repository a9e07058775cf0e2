import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer, Role, type Viewer } from '#access';
import { decodeId } from '#platform';
import { PersonPayload, RoleInput, SetOfficialMarkInput } from './account.inputs.js';
import { AppointCommand } from './appoint.command.js';
import { SetOfficialMarkCommand } from './set-official-mark.command.js';

/** Who runs and moderates the hub, and who speaks for the company. */
@Resolver()
export class AppointmentsResolver {
  constructor(
    private readonly appoint: AppointCommand,
    private readonly setMark: SetOfficialMarkCommand,
  ) {}

  @Mutation(() => PersonPayload, { description: 'Makes an employee a moderator or administrator; for administrators.' })
  @Allow('admin', Role.ADMINISTRATOR)
  async grantRole(@Args('input') { personId, role }: RoleInput, @CurrentViewer() viewer: Viewer): Promise<PersonPayload> {
    return { person: await this.appoint.grant(viewer, decodeId('person', personId, 'personId'), role) };
  }

  @Mutation(() => PersonPayload, { description: 'Takes a role away; never that of the last administrator. For administrators.' })
  @Allow('admin', Role.ADMINISTRATOR)
  async revokeRole(@Args('input') { personId, role }: RoleInput, @CurrentViewer() viewer: Viewer): Promise<PersonPayload> {
    return { person: await this.appoint.revoke(viewer, decodeId('person', personId, 'personId'), role) };
  }

  @Mutation(() => PersonPayload, { description: 'Shows everywhere that somebody speaks for the company, or no longer; for administrators.' })
  @Allow('admin', Role.ADMINISTRATOR)
  async setOfficialMark(@Args('input') input: SetOfficialMarkInput, @CurrentViewer() viewer: Viewer): Promise<PersonPayload> {
    return { person: await this.setMark.run(viewer, decodeId('person', input.personId, 'personId'), input.label ?? null) };
  }
}
