import { Injectable } from '@nestjs/common';
import { systemViewer } from '#access';
import { type ArticleEntity, ArticlesRepository, articleUpdated, ArticleWritesRepository, derive } from '#blogs';
import { Outbox, parseId, type Sql } from '#platform';
import { type ArticleBody, creditedPost, type NodeJson, quotationsIn, replaceQuotations } from '#rich-text';
import { numberOf, placeHolderOf } from './place-holder.js';
import { type Holder, QuotationsRepository } from './quotations.repository.js';
import type { WithheldQuotationEntity } from './withheld-quotation.entity.js';

/** How it stands with an article's quotations while they are settled. */
interface Standing {
  readonly article: ArticleEntity;
  readonly withheld: readonly WithheldQuotationEntity[];
  /** UUIDs of the posts that all its readers may read. */
  readonly readable: ReadonlySet<string>;
  nextNumber: number;
}

/**
 * Keeps what grown articles quote in step with the posts: of what not all of the article's readers may read the words are taken out of the text and
 * its revisions, and put back when they may. So everything that is made of the text agrees, for everybody, without asking again at each reading.
 */
@Injectable()
export class WithholdQuotations {
  constructor(
    private readonly quotations: QuotationsRepository,
    private readonly articles: ArticlesRepository,
    private readonly writes: ArticleWritesRepository,
    private readonly outbox: Outbox,
  ) {}

  /** In the transaction that changed the posts or the article. */
  async settle(sql: Sql, articleId: string): Promise<void> {
    const article = await this.articles.lock(sql, systemViewer, articleId);
    if (!article) return;
    const revisions = await this.quotations.revisions(sql, articleId);
    const standing = await this.standing(sql, article, [article, ...revisions].flatMap(({ body }) => quotationsIn(body)));
    for (const revision of revisions) {
      const body = await this.settled(sql, revision, standing);
      if (body !== revision.body) await this.quotations.rewriteRevision(sql, { id: revision.id, body });
    }
    const body = await this.settled(sql, article, standing);
    if (body !== article.body) await this.save(sql, article, body);
    await this.quotations.forget(sql, articleId, [...standing.readable]);
  }

  private async standing(sql: Sql, article: ArticleEntity, blocks: readonly NodeJson[]): Promise<Standing> {
    const withheld = await this.quotations.withheld(sql, article.id);
    const postIds = new Set([...blocks.flatMap((block) => uuidOf(block) ?? []), ...withheld.map((one) => one.postId)]);
    const readable = postIds.size === 0 ? new Set<string>() : await this.quotations.readableWith(sql, article.id, [...postIds]);
    const numbers = [...withheld.map((one) => one.number), ...blocks.flatMap((block) => numberOf(block) ?? [])];
    return { article, withheld, readable, nextNumber: Math.max(0, ...numbers) + 1 };
  }

  private async settled(sql: Sql, holder: Holder, standing: Standing): Promise<ArticleBody> {
    const taken: WithheldQuotationEntity[] = [];
    const body = replaceQuotations(holder.body, (block) => {
      const number = numberOf(block);
      if (number !== undefined) return putBack(standing, holder, number) ?? block;
      const postId = uuidOf(block);
      if (postId === undefined || standing.readable.has(postId)) return block;
      const one = { holderId: holder.id, number: standing.nextNumber++, postId, articleId: standing.article.id, block };
      taken.push(one);
      return placeHolderOf(one.number);
    });
    for (const one of taken) await this.quotations.keep(sql, one);
    return body;
  }

  /** As a revision of its own, so that whoever has the article open with the words doesn't put them back unknowingly. */
  private async save(sql: Sql, article: ArticleEntity, body: ArticleBody): Promise<void> {
    const { title, ownExcerpt, categoryId, authorId } = article;
    const saved = await this.writes.update(sql, article, { ...derive(body), title, ownExcerpt, categoryId }, { editorId: authorId, typing: false });
    await this.outbox.add(sql, articleUpdated, { articleId: saved.id, revisionId: saved.revisionId });
  }
}

function uuidOf(block: NodeJson): string | undefined {
  return parseId(creditedPost(block) ?? '')?.uuid;
}

/** A revision that was made of the article meanwhile has the article's places. */
function putBack({ withheld, article, readable }: Standing, holder: Holder, number: number): NodeJson | undefined {
  const kept = (holderId: string) => withheld.find((one) => one.holderId === holderId && one.number === number);
  const one = kept(holder.id) ?? kept(article.id);
  return one && readable.has(one.postId) ? one.block : undefined;
}
