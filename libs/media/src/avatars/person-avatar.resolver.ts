import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer, moderates, type Viewer } from '#access';
import { Person, type PersonEntity } from '#people';
import { MediaAddresses } from '../delivery/media-addresses.js';

/** An avatar is no wider than the narrowest variant, so that it has no other. */
const ONLY_VARIANT = '480.webp';

@Resolver(() => Person)
export class PersonAvatarResolver {
  constructor(private readonly addresses: MediaAddresses) {}

  @ResolveField(() => String, {
    nullable: true,
    description: 'Address of their picture, a square of at most 320 pixels as WebP, relative to the hub; holds for one to two hours, for whoever sees them. Null: show initials.',
  })
  avatarUrl(@Parent() { avatarId }: PersonEntity): Promise<string> | null {
    return avatarId === null ? null : this.addresses.ofImage(avatarId, ONLY_VARIANT);
  }

  @ResolveField(() => Boolean, { description: 'Whether you may take their picture away, as a moderator.' })
  viewerCanRemoveAvatar(@Parent() { id, avatarId }: PersonEntity, @CurrentViewer() viewer: Viewer): boolean {
    return avatarId !== null && id !== viewer.personId && moderates(viewer);
  }
}
