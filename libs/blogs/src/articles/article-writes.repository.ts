import { Injectable } from '@nestjs/common';
import type { ImposedRestriction, RestrictionKind } from '#access';
import { sql as query, type Sql } from '#platform';
import type { ArticleEntity } from './article.entity.js';
import type { DerivedBody } from './article-text.js';

export interface NewArticle extends DerivedBody {
  readonly slug: string;
  readonly blogId: string;
  readonly channelId: string;
  readonly audienceId: string;
  readonly authorId: string;
  readonly title: string;
  readonly ownExcerpt: string | null;
  readonly categoryId: string | null;
  readonly sticky?: boolean;
  readonly restriction: RestrictionKind | null;
  /** For imports: when it was first published; null for a draft. */
  readonly publishedAt?: Date | null;
}

export interface ArticleEdit extends DerivedBody {
  readonly title: string;
  readonly ownExcerpt: string | null;
  readonly categoryId: string | null;
}

/** Who saves, and whether it is the editor that does while they type. */
export interface Save {
  readonly editorId: string;
  readonly typing: boolean;
}

/** Writes articles, each save as a revision. */
@Injectable()
export class ArticleWritesRepository {
  async insert(sql: Sql, article: NewArticle): Promise<ArticleEntity> {
    const at = article.publishedAt ?? null;
    const row = await sql.first<ArticleEntity>(query`
      INSERT INTO article (id, revision_id, stream_key, slug, blog_id, channel_id, audience_id, author_id, title, own_excerpt, derived_excerpt, body, html,
        rendered_by, reading_minutes, category_id, sticky, restriction, published_at, created_at, updated_at)
      SELECT fresh.id, uuid7(), CASE WHEN ${at}::timestamptz IS NULL THEN fresh.id ELSE uuid7(${at}) END, ${article.slug}, ${article.blogId},
        ${article.channelId}, ${article.audienceId}, ${article.authorId}, ${article.title}, ${article.ownExcerpt}, ${article.derivedExcerpt},
        ${JSON.stringify(article.body)}::jsonb, ${article.html}, ${article.renderedBy}::int, ${article.readingMinutes}::int, ${article.categoryId}::uuid, ${article.sticky ?? false}::boolean,
        ${article.restriction}, ${at}::timestamptz, coalesce(${at}::timestamptz, now()), coalesce(${at}::timestamptz, now())
      FROM (SELECT uuid7() AS id) AS fresh RETURNING *`);
    await this.keepRevision(sql, row as ArticleEntity, { editorId: article.authorId, typing: false });
    return row as ArticleEntity;
  }

  async update(sql: Sql, article: ArticleEntity, edit: ArticleEdit, save: Save): Promise<ArticleEntity> {
    const row = await sql.first<ArticleEntity>(query`
      UPDATE article SET title = ${edit.title}, own_excerpt = ${edit.ownExcerpt}, derived_excerpt = ${edit.derivedExcerpt}, body = ${JSON.stringify(edit.body)}::jsonb,
        html = ${edit.html}, rendered_by = ${edit.renderedBy}::int, reading_minutes = ${edit.readingMinutes}::int, category_id = ${edit.categoryId}::uuid, revision_id = uuid7(), updated_at = now()
      WHERE id = ${article.id} RETURNING *`);
    const typingSince = article.publishedAt === null ? await this.replaceTyped(sql, article, row as ArticleEntity, save) : undefined;
    await this.keepRevision(sql, row as ArticleEntity, save, typingSince);
    return row as ArticleEntity;
  }

  /** Another address. One that it had before and takes again is no former one any more. */
  async move(sql: Sql, article: ArticleEntity, slug: string): Promise<void> {
    await sql.execute(query`DELETE FROM article_slug WHERE slug = ${slug} AND article_id = ${article.id}`);
    await sql.execute(query`INSERT INTO article_slug (slug, article_id) VALUES (${article.slug}, ${article.id})`);
    await sql.execute(query`UPDATE article SET slug = ${slug} WHERE id = ${article.id}`);
  }

  /** Gives it to its readers, at this moment of the stream or, for imports, at that of its original date. */
  async publish(sql: Sql, articleId: string, at: Date | null): Promise<ArticleEntity> {
    const row = await sql.first<ArticleEntity>(query`
      UPDATE article SET restriction = NULL, scheduled_for = NULL, schedule_time_zone = NULL, schedule_failure = NULL, published_at = moment.at, stream_key = uuid7(moment.at)
      FROM (SELECT coalesce(${at}::timestamptz, clock_timestamp()) AS at) AS moment WHERE id = ${articleId} RETURNING article.*`);
    return row as ArticleEntity;
  }

  async setTags(sql: Sql, articleId: string, tagIds: readonly string[]): Promise<void> {
    await sql.execute(query`DELETE FROM article_tag WHERE article_id = ${articleId}`);
    await sql.execute(query`
      INSERT INTO article_tag (article_id, tag_id, position) SELECT ${articleId}, id, position
      FROM unnest(${tagIds}::uuid[]) WITH ORDINALITY AS given (id, position) ON CONFLICT DO NOTHING`);
  }

  /** @param restriction null: none any more */
  async restrict(sql: Sql, articleId: string, restriction: ImposedRestriction | null): Promise<void> {
    await sql.execute(query`
      UPDATE article SET restriction = ${restriction?.kind ?? null}, restriction_reason = ${restriction?.reason ?? null},
        restricted_at = CASE WHEN ${restriction !== null}::boolean THEN now() END WHERE id = ${articleId}`);
  }

  /** Its text goes; the row stays, so that its address isn't given to another. */
  async erase(sql: Sql, articleId: string): Promise<void> {
    await sql.execute(query`DELETE FROM revision WHERE article_id = ${articleId}`);
    await sql.execute(query`DELETE FROM series_article WHERE article_id = ${articleId}`);
    await sql.execute(query`DELETE FROM draft_comment WHERE article_id = ${articleId}`);
    await sql.execute(query`DELETE FROM article_tag WHERE article_id = ${articleId}`);
    await sql.execute(query`DELETE FROM outside_picture WHERE article_id = ${articleId}`);
    await sql.execute(query`DELETE FROM article_media WHERE article_id = ${articleId}`);
    await sql.execute(query`
      UPDATE article SET title = '', cover_id = NULL, own_excerpt = NULL, derived_excerpt = '', body = '{"type":"doc","content":[]}', html = '', deleted_at = now()
      WHERE id = ${articleId}`);
  }

  /**
   * What was saved while typing gives way to the next such save of the same person, or to a save of the same text. Not for longer than ten
   * minutes, or an afternoon of writing would be one revision; and never for what was out, as others may refer to it.
   * @returns since when they have been typing
   */
  private async replaceTyped(sql: Sql, before: ArticleEntity, now: ArticleEntity, { editorId, typing }: Save): Promise<Date | undefined> {
    const replaced = await sql.first<{ typingSince: Date }>(query`
      DELETE FROM revision WHERE id = ${before.revisionId} AND author_id = ${editorId} AND typing_since > now() - interval '10 minutes'
        AND (${typing}::boolean OR (title = ${now.title} AND body = ${JSON.stringify(now.body)}::jsonb)) RETURNING typing_since`);
    return replaced?.typingSince;
  }

  private async keepRevision(sql: Sql, article: ArticleEntity, { editorId, typing }: Save, typingSince?: Date): Promise<void> {
    await sql.execute(query`
      INSERT INTO revision (id, article_id, number, title, body, author_id, created_at, typing_since)
      SELECT ${article.revisionId}, ${article.id}, coalesce(max(number), 0) + 1, ${article.title}, ${JSON.stringify(article.body)}::jsonb, ${editorId},
        ${article.updatedAt}, CASE WHEN ${typing}::boolean THEN coalesce(${typingSince ?? null}::timestamptz, now()) END
      FROM revision WHERE article_id = ${article.id}`);
  }
}
