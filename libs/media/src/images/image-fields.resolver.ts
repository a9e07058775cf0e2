import { Args, Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#access';
import { MediaAddresses } from '../delivery/media-addresses.js';
import type { MediaEntity } from '../media/media.entity.js';
import { MediaVariantsLoader } from '../media/media.loader.js';
import { Image, ImageSource } from './image.type.js';

const PLAIN = 'image/webp';

/** Where a picture's bytes are. */
@Resolver(() => Image)
export class ImageFieldsResolver {
  constructor(
    private readonly variants: MediaVariantsLoader,
    private readonly addresses: MediaAddresses,
  ) {}

  @ResolveField(() => String, { nullable: true, description: 'Its address as WebP, relative to the hub; needs a session or token that may read it, and holds for one to two hours. Null until it is READY.' })
  async url(
    @Parent() image: MediaEntity, @Context() context: RequestContext,
    @Args('width', { type: () => Int, nullable: true, description: 'The narrowest that is at least as wide is given, else the widest. Default 960.' }) width?: number | null,
  ): Promise<string | null> {
    const known = (await this.variants.load(context, image.id)).filter((variant) => variant.contentType === PLAIN);
    const best = known.find((variant) => variant.width >= (width ?? 960)) ?? known.at(-1);
    return best ? this.addresses.ofImage(image.id, best.name) : null;
  }

  @ResolveField(() => [ImageSource], { description: 'All its addresses by format, the smallest format first; none until it is READY.' })
  async sources(@Parent() image: MediaEntity, @Context() context: RequestContext): Promise<ImageSource[]> {
    const known = await this.variants.load(context, image.id);
    const types = [...new Set(known.map((variant) => variant.contentType))].sort();
    return Promise.all(types.map(async (type) => {
      const ofType = known.filter((variant) => variant.contentType === type);
      const addresses = await Promise.all(ofType.map((variant) => this.addresses.ofImage(image.id, variant.name)));
      return { type, srcset: ofType.map((variant, i) => `${addresses[i]} ${variant.width}w`).join(', ') };
    }));
  }
}
