import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#access';
import { ArticleLoader, BlogLoader } from '#blogs';
import { Post, type PostEntity } from '#stream';
import { CardLoader } from './card.loader.js';
import { Card } from './card.type.js';

@Resolver(() => Post)
export class PostCardResolver {
  constructor(
    private readonly cards: CardLoader,
    private readonly articles: ArticleLoader,
    private readonly blogs: BlogLoader,
  ) {}

  @ResolveField(() => Card, { nullable: true, description: 'The article or blog that it carries; null where it carries none, or you may not read that.' })
  async card(@Parent() post: PostEntity, @Context() context: RequestContext): Promise<object | null> {
    const card = post.deletedAt ? null : await this.cards.load(context, post.id);
    if (card?.articleId) {
      const article = await this.articles.load(context, card.articleId);
      return article && { article, notice: card.notice, postId: post.id };
    }
    const blog = card?.blogId ? await this.blogs.load(context, card.blogId) : null;
    return blog && { blog };
  }
}
