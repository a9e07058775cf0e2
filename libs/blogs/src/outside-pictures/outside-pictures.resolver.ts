import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#access';
import { Image, type MediaEntity, MediaLoader } from '#media';
import { listOf } from '#platform';
import type { ArticleHead } from '../articles/article.entity.js';
import { Article } from '../articles/article.type.js';
import { OutsidePicture } from './outside-picture.type.js';
import { OutsidePicturesLoader } from './outside-pictures.loader.js';
import type { OutsidePictureOfArticle } from './outside-pictures.repository.js';

@Resolver(() => OutsidePicture)
export class OutsidePictureFieldsResolver {
  constructor(private readonly media: MediaLoader) {}

  @ResolveField(() => Image, { nullable: true, description: 'The hub’s own copy, once it is BROUGHT.' })
  image(@Parent() { imageId }: OutsidePictureOfArticle, @Context() context: RequestContext): Promise<MediaEntity | null> | null {
    return imageId === null ? null : this.media.load(context, imageId);
  }
}

@Resolver(() => Article)
export class OutsidePicturesResolver {
  constructor(private readonly pictures: OutsidePicturesLoader) {}

  @ResolveField(() => [OutsidePicture], {
    complexity: listOf(100),
    description: 'What became of the pictures of other sites that it names, or named, for those who work on it; empty for all others. Those that are brought in stand in its text as the hub’s own.',
  })
  outsidePictures(@Parent() article: ArticleHead, @Context() context: RequestContext): Promise<OutsidePictureOfArticle[]> {
    return this.pictures.load(context, article.id);
  }
}
