import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { MediaAddresses } from '../delivery/media-addresses.js';
import type { MediaEntity } from '../media/media.entity.js';
import { MediaState } from '../media/media-state.js';
import { File } from './file.type.js';

@Resolver(() => File)
export class FileFieldsResolver {
  constructor(private readonly addresses: MediaAddresses) {}

  @ResolveField(() => String, { nullable: true, description: 'Where to download it, relative to the hub; needs a session or token that may read it, and holds for one to two hours. Null until it is READY.' })
  url(@Parent() file: MediaEntity): Promise<string> | null {
    return file.state === MediaState.READY ? this.addresses.ofFile(file.id) : null;
  }
}
