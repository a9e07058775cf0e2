import { Inject, Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { type ArticleEntity, ArticlesRepository, BlogsRepository } from '#blogs';
import { CONFIG, type Config, notFound, type Sql, UserError } from '#platform';
import type { PostEntity, StoredFacet } from '#stream';
import { CardsRepository } from './cards.repository.js';
import { parseHubAddress } from './hub-address.js';

type Target = { readonly articleId: string | null; readonly blogId: string | null };

/** Gives a post its card: of the article that it names, or of the first article or blog of the hub whose address it holds. */
@Injectable()
export class CardAttacher {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly articles: ArticlesRepository,
    private readonly blogs: BlogsRepository,
    private readonly cards: CardsRepository,
  ) {}

  /** @throws UserError NOT_FOUND for an article that the viewer can't read, BAD_USER_INPUT for a draft */
  async attach(sql: Sql, viewer: Viewer, post: PostEntity, articleId: string | undefined): Promise<void> {
    const target = articleId === undefined ? await this.byAddress(sql, viewer, post.facets) : await this.named(sql, viewer, articleId);
    if (target) await this.cards.put(sql, { ...target, postId: post.id, notice: false, byAddress: articleId === undefined, streamKey: post.streamKey });
  }

  async attachNotice(sql: Sql, post: PostEntity, article: ArticleEntity): Promise<void> {
    await this.cards.put(sql, { postId: post.id, articleId: article.id, blogId: null, notice: true, byAddress: false, streamKey: post.streamKey });
  }

  /** What the text's addresses lead to, for somebody who may read it. */
  async byAddress(sql: Sql, viewer: Viewer, facets: readonly StoredFacet[]): Promise<Target | undefined> {
    for (const facet of facets) {
      const address = facet.kind === 'LINK' ? parseHubAddress(facet.url, this.config.http.publicUrl) : undefined;
      if (address?.kind === 'BLOG') {
        const blog = await this.blogs.bySlug(sql, viewer, address.slug);
        if (blog) return { articleId: null, blogId: blog.id };
      } else if (address) {
        const article = await this.articles.bySlug(sql, viewer, address.slug);
        if (article && isOut(article)) return { articleId: article.id, blogId: null };
      }
    }
    return undefined;
  }

  private async named(sql: Sql, viewer: Viewer, articleId: string): Promise<Target> {
    const [article] = await this.articles.byIds(sql, viewer, [articleId]);
    if (!article) throw notFound('article', 'articleId');
    if (!isOut(article)) throw new UserError('BAD_USER_INPUT', 'Publish the article before you post about it.', 'articleId');
    return { articleId, blogId: null };
  }
}

function isOut(article: ArticleEntity): boolean {
  return article.restriction === null;
}
