import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#access';
import { File, Image, MediaKind } from '#media';
import type { ArticleHead } from '../articles/article.entity.js';
import { Article } from '../articles/article.type.js';
import { ArticleMediaLoader } from './article-media.loader.js';
import type { MediaOfArticle } from './article-media.repository.js';

/** What an article shows and links to. */
@Resolver(() => Article)
export class ArticleMediaFieldsResolver {
  constructor(private readonly media: ArticleMediaLoader) {}

  @ResolveField(() => Image, { nullable: true, description: 'The picture above it and on its cards.' })
  async cover(@Parent() article: ArticleHead, @Context() context: RequestContext): Promise<MediaOfArticle | null> {
    if (article.coverId === null) return null;
    return (await this.media.load(context, article.id)).find((media) => media.id === article.coverId) ?? null;
  }

  @ResolveField(() => [Image], { description: 'The hub’s own pictures in it, its cover too. In its body they stand as /media/ and their id.' })
  images(@Parent() article: ArticleHead, @Context() context: RequestContext): Promise<MediaOfArticle[]> {
    return this.ofKind(context, article, MediaKind.IMAGE);
  }

  @ResolveField(() => [File], { description: 'The hub’s own files that it links to, as /media/ and their id.' })
  files(@Parent() article: ArticleHead, @Context() context: RequestContext): Promise<MediaOfArticle[]> {
    return this.ofKind(context, article, MediaKind.FILE);
  }

  private async ofKind(context: RequestContext, article: ArticleHead, kind: MediaKind): Promise<MediaOfArticle[]> {
    return (await this.media.load(context, article.id)).filter((media) => media.kind === kind);
  }
}
