import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#access';
import { ArticleLoader, BlogLoader, isArticlePlace } from '#blogs';
import { PersonLoader } from '#people';
import { Post, type PostEntity, PostLoader } from '#stream';
import { LinkCardLoader } from '../links/link-card.loader.js';
import { CardLoader } from './card.loader.js';
import { Card } from './card.type.js';
import type { PostCardEntity } from './post-card.entity.js';

@Resolver(() => Post)
export class PostCardResolver {
  constructor(
    private readonly cards: CardLoader,
    private readonly articles: ArticleLoader,
    private readonly blogs: BlogLoader,
    private readonly people: PersonLoader,
    private readonly posts: PostLoader,
    private readonly links: LinkCardLoader,
  ) {}

  @ResolveField(() => Card, { nullable: true, description: 'What it carries: an article, a blog, a post or a person of the hub, or what a foreign address says of itself, once that has been asked. Null where it carries none, or you may not read that; of what moderators hid, its place.' })
  async card(@Parent() post: PostEntity, @Context() context: RequestContext): Promise<object | null> {
    if (post.deletedAt && !post.restriction) return null;
    const card = await this.cards.load(context, post.id);
    return card && (post.deletedAt ? this.told(card, context) : this.shown(card, context));
  }

  /** Of a notice that went with its article, the place that the article left. */
  private async told(card: PostCardEntity, context: RequestContext): Promise<object | null> {
    const article = card.notice && card.articleId ? await this.articles.load(context, card.articleId) : null;
    return article && isArticlePlace(article) ? { article, notice: true, postId: card.postId } : null;
  }

  private async shown(card: PostCardEntity, context: RequestContext): Promise<object | null> {
    if (card.linkId) return this.links.load(context, card.linkId);
    if (card.articleId) {
      const article = await this.articles.load(context, card.articleId);
      return article && { article, notice: card.notice, postId: card.postId };
    }
    if (card.blogId) {
      const blog = await this.blogs.load(context, card.blogId);
      return blog && { blog };
    }
    if (card.personId) {
      const person = await this.people.load(context, card.personId);
      return person && { person };
    }
    const post = await this.posts.load(context, card.shownPostId as string);
    return post && !post.deletedAt ? { post } : null;
  }
}
