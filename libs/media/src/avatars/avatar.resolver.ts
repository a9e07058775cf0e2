import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer, type Viewer } from '#access';
import { decodeId } from '#platform';
import { SetAvatarInput, SetAvatarPayload } from './avatar.inputs.js';
import { SetAvatarCommand } from './set-avatar.command.js';

@Resolver()
export class AvatarResolver {
  constructor(private readonly setAvatarCommand: SetAvatarCommand) {}

  @Mutation(() => SetAvatarPayload, { description: 'Shows a picture in the place of your initials, to whoever sees you, or takes it away.' })
  @Allow('write')
  async setAvatar(@Args('input') { imageId }: SetAvatarInput, @CurrentViewer() viewer: Viewer): Promise<SetAvatarPayload> {
    return { person: await this.setAvatarCommand.run(viewer, imageId == null ? null : decodeId('image', imageId, 'imageId')) };
  }
}
