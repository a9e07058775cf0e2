import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#access';
import { File, Image, MediaKind } from '#media';
import type { PostEntity } from '../posts/post.entity.js';
import { Post } from '../posts/post.type.js';
import { PostMediaLoader } from './post-media.loader.js';
import type { MediaOfPost } from './post-media.repository.js';

/** What a post shows and offers. */
@Resolver(() => Post)
export class PostMediaFieldsResolver {
  constructor(private readonly media: PostMediaLoader) {}

  @ResolveField(() => [Image], { description: 'Its pictures, at most 4, in its author’s order.' })
  images(@Parent() post: PostEntity, @Context() context: RequestContext): Promise<MediaOfPost[]> {
    return this.ofKind(context, post, MediaKind.IMAGE);
  }

  @ResolveField(() => [File], { description: 'Its files to be downloaded, at most 4, in its author’s order.' })
  files(@Parent() post: PostEntity, @Context() context: RequestContext): Promise<MediaOfPost[]> {
    return this.ofKind(context, post, MediaKind.FILE);
  }

  private async ofKind(context: RequestContext, post: PostEntity, kind: MediaKind): Promise<MediaOfPost[]> {
    return (await this.media.load(context, post.id)).filter((media) => media.kind === kind);
  }
}
