import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer, Role, type Viewer } from '#access';
import { decodeId } from '#platform';
import { RemoveAvatarInput, RemoveAvatarPayload, SetAvatarInput, SetAvatarPayload } from './avatar.inputs.js';
import { RemoveAvatarCommand } from './remove-avatar.command.js';
import { SetAvatarCommand } from './set-avatar.command.js';

@Resolver()
export class AvatarResolver {
  constructor(
    private readonly setAvatarCommand: SetAvatarCommand,
    private readonly removeAvatarCommand: RemoveAvatarCommand,
  ) {}

  @Mutation(() => SetAvatarPayload, { description: 'Shows a picture in the place of your initials, to whoever sees you, or takes it away.' })
  @Allow('write')
  async setAvatar(@Args('input') { imageId }: SetAvatarInput, @CurrentViewer() viewer: Viewer): Promise<SetAvatarPayload> {
    return { person: await this.setAvatarCommand.run(viewer, imageId == null ? null : decodeId('image', imageId, 'imageId')) };
  }

  @Mutation(() => RemoveAvatarPayload, { description: 'Takes somebody’s picture away, as a moderator. They are told why, and may show another; it is written into the audit record.' })
  @Allow('moderate', Role.MODERATOR)
  async removeAvatar(@Args('input') { personId, reason }: RemoveAvatarInput, @CurrentViewer() viewer: Viewer): Promise<RemoveAvatarPayload> {
    return { person: await this.removeAvatarCommand.run(viewer, decodeId('person', personId, 'personId'), reason) };
  }
}
