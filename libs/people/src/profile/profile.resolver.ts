import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer, type Viewer } from '#access';
import { SetStatusCommand } from '../status/set-status.command.js';
import { SetStatusInput, SetStatusPayload } from '../status/status.type.js';
import { UpdateProfileInput, UpdateProfilePayload } from './profile.inputs.js';
import { UpdateProfileCommand } from './update-profile.command.js';

/** What people say of themselves. */
@Resolver()
export class ProfileResolver {
  constructor(
    private readonly setStatusCommand: SetStatusCommand,
    private readonly updateProfileCommand: UpdateProfileCommand,
  ) {}

  @Mutation(() => SetStatusPayload, { description: 'Says what you are up to, or clears it.' })
  @Allow('write')
  async setStatus(@Args('input') input: SetStatusInput, @CurrentViewer() viewer: Viewer): Promise<SetStatusPayload> {
    return { person: await this.setStatusCommand.run(viewer, input) };
  }

  @Mutation(() => UpdateProfilePayload, { description: 'Changes what you tell of yourself; name, title, department and manager are the directory\'s.' })
  @Allow('write')
  async updateProfile(@Args('input') input: UpdateProfileInput, @CurrentViewer() viewer: Viewer): Promise<UpdateProfilePayload> {
    return { person: await this.updateProfileCommand.run(viewer, input) };
  }
}
