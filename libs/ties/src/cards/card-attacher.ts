import { Inject, Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { type ArticleEntity, ArticlesRepository } from '#blogs';
import { CONFIG, type Config, notFound, type Sql, UserError } from '#platform';
import type { PostEntity, StoredFacet } from '#stream';
import { linkAddress } from '../links/link-address.js';
import { LinkCardsRepository } from '../links/link-cards.repository.js';
import { WantLinks } from '../links/want-links.js';
import { CardsRepository, type CardTarget } from './cards.repository.js';
import { isHubAddress } from './hub-address.js';
import { HubTargets } from './hub-targets.js';

/** Gives a post its card: of the article that it names, of the first thing of the hub whose address it holds, or of the first foreign address. */
@Injectable()
export class CardAttacher {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly articles: ArticlesRepository,
    private readonly targets: HubTargets,
    private readonly cards: CardsRepository,
    private readonly links: LinkCardsRepository,
    private readonly want: WantLinks,
  ) {}

  /** @throws UserError NOT_FOUND for an article that the viewer can't read, BAD_USER_INPUT for a draft */
  async attach(sql: Sql, viewer: Viewer, post: PostEntity, articleId: string | undefined): Promise<void> {
    const target = articleId === undefined ? await this.byAddress(sql, viewer, post.facets) : await this.named(sql, viewer, articleId);
    if (target) await this.put(sql, post, target, articleId === undefined);
  }

  async attachNotice(sql: Sql, post: PostEntity, article: ArticleEntity): Promise<void> {
    await this.cards.put(sql, { postId: post.id, articleId: article.id, notice: true, byAddress: false, streamKey: post.streamKey });
  }

  /** Gives a post this card; a foreign address is asked afterwards, by a worker. */
  async put(sql: Sql, post: PostEntity, target: CardTarget, byAddress: boolean): Promise<void> {
    await this.cards.put(sql, { ...target, postId: post.id, notice: false, byAddress, streamKey: post.streamKey });
    if (target.linkId) await this.want.follow(sql, [post.id]);
  }

  /** What the text's addresses lead to, for somebody who may read it: what is the hub's own before what is foreign. */
  async byAddress(sql: Sql, viewer: Viewer, facets: readonly StoredFacet[]): Promise<CardTarget | undefined> {
    const urls = facets.flatMap((facet) => (facet.kind === 'LINK' ? [facet.url] : []));
    for (const url of urls) {
      const target = await this.targets.find(sql, viewer, url);
      if (target) return target;
    }
    const foreign = this.config.outside.on ? urls.filter((url) => !isHubAddress(url, this.config.http.publicUrl)).map(linkAddress).find((url) => url !== undefined) : undefined;
    return foreign === undefined ? undefined : { linkId: await this.links.of(sql, foreign) };
  }

  private async named(sql: Sql, viewer: Viewer, articleId: string): Promise<CardTarget> {
    const [article] = await this.articles.byIds(sql, viewer, [articleId]);
    if (!article) throw notFound('article', 'articleId');
    if (article.restriction !== null) throw new UserError('BAD_USER_INPUT', 'Publish the article before you post about it.', 'articleId');
    return { articleId };
  }
}
