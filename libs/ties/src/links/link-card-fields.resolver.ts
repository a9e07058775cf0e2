import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#access';
import { Image, type MediaEntity, MediaLoader } from '#media';
import type { LinkCardEntity } from './link-card.entity.js';
import { LinkCard } from './link-card.type.js';

@Resolver(() => LinkCard)
export class LinkCardFieldsResolver {
  constructor(private readonly media: MediaLoader) {}

  @ResolveField(() => Image, { nullable: true, description: 'Its picture, made anew by the hub; null where it has none that is taken.' })
  image(@Parent() link: LinkCardEntity, @Context() context: RequestContext): Promise<MediaEntity | null> | null {
    return link.imageId === null ? null : this.media.load(context, link.imageId);
  }
}
