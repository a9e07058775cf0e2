import { Inject, Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { articleReadableTo } from '#blogs';
import { CONFIG, type Config, sql as query, type Sql } from '#platform';
import type { ShownCard } from './snapshot.entity.js';

/** What a post carried: a foreign address, which may say something else tomorrow, or an article. */
@Injectable()
export class CardSnapshots {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** @returns null for none, and for what the reporter doesn't read */
  async of(sql: Sql, reporter: Viewer, postId: string): Promise<ShownCard | null> {
    const row = await sql.first<ShownCard>(query`
      SELECT coalesce(l.url, ${`${this.config.http.publicUrl}/a/`} || a.slug) AS url, coalesce(l.title, a.title) AS title,
        coalesce(l.description, a.own_excerpt, a.derived_excerpt) AS description
      FROM post_card c LEFT JOIN link_card l ON l.id = c.link_id LEFT JOIN article a ON a.id = c.article_id AND ${articleReadableTo(reporter, 'a')}
      WHERE c.post_id = ${postId} AND (l.id IS NOT NULL OR a.id IS NOT NULL)`);
    return row ?? null;
  }
}
