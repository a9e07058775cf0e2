import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { cleanText, said, type Sql, UserError } from '#platform';
import { parseTag, TagsRepository } from '#tags';
import { assertSlug, freeSlug, holdSlugs, slugOf } from '../blogs/slug.js';
import { CategoriesRepository } from '../categories/categories.repository.js';
import { ArticleMedia } from '../media/article-media.js';
import type { ArticleEntity } from './article.entity.js';
import { checkTagCount, type DerivedBody } from './article-text.js';
import { ArticleTexts, type GivenText } from './article-texts.js';
import { ArticleWritesRepository } from './article-writes.repository.js';
import { ArticlesRepository } from './articles.repository.js';

/** An article's text, address, category, tags and pictures. */
@Injectable()
export class ArticleDetails {
  constructor(
    private readonly articles: ArticlesRepository,
    private readonly writes: ArticleWritesRepository,
    private readonly categories: CategoriesRepository,
    private readonly tags: TagsRepository,
    private readonly media: ArticleMedia,
    private readonly texts: ArticleTexts,
  ) {}

  /** Before the transaction: it may take seconds. @returns undefined where none is given @throws UserError as ArticleTexts */
  async text(given: GivenText): Promise<DerivedBody | undefined> {
    return given.body == null && given.markdown == null ? undefined : this.texts.read(given);
  }

  /** An address made of the title, with a number where it is taken. */
  slugFor(sql: Sql, title: string): Promise<string> {
    return freeSlug(sql, slugOf(title, 'article'), (pattern) => this.articles.slugsLike(sql, pattern));
  }

  /** To be called after each save. @param coverId UUID; null: none. @throws UserError as ArticleMedia */
  keepMedia(sql: Sql, viewer: Viewer, article: ArticleEntity, coverId: string | null): Promise<void> {
    return this.media.keep(sql, viewer, article, coverId);
  }

  /**
   * Gives it another address; the one it had goes on leading to it. One that an article has or had which the viewer may not read gets a number: an error
   * would say that there is one.
   * @throws UserError BAD_USER_INPUT, and CONFLICT for one that an article has or had which the viewer may read
   */
  async move(sql: Sql, viewer: Viewer, article: ArticleEntity, slug: string): Promise<void> {
    assertSlug(slug);
    if (slug === article.slug) return;
    await holdSlugs(sql, slug);
    const other = await this.articles.bySlug(sql, viewer, slug);
    if (other && other.id !== article.id) throw new UserError('CONFLICT', said`The slug ${slug} is taken.`, 'slug');
    const free = other ? slug : await freeSlug(sql, slug, (pattern) => this.articles.slugsOfOthers(sql, pattern, article.id));
    if (free !== article.slug) await this.writes.move(sql, article, free);
  }

  /** The same for importers. @param brought UUIDs of what the importer has brought in itself */
  keepBrought(sql: Sql, article: ArticleEntity, coverId: string | null, brought: ReadonlySet<string>): Promise<void> {
    return this.media.keepBrought(sql, article, coverId, brought);
  }

  /** @returns UUID of the category, made where absent; null for none */
  async category(sql: Sql, name: string | null): Promise<string | null> {
    if (name === null) return null;
    const clean = cleanText(name, { field: 'category', max: 60, optional: true });
    return clean === '' ? null : this.categories.use(sql, clean);
  }

  /** @throws UserError BAD_USER_INPUT for more than 20 tags, or one that couldn't be written as #tag */
  async setTags(sql: Sql, article: ArticleEntity, names: readonly string[]): Promise<void> {
    checkTagCount(names);
    const used = await this.tags.use(sql, names.map((name) => parseTag(name, 'tags')));
    await this.writes.setTags(sql, article.id, used.map((tag) => tag.id));
  }
}
