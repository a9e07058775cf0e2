import { Injectable } from '@nestjs/common';
import { channelVisibleTo, type Viewer } from '#access';
import { Database, sql as query } from '#platform';
import { scopeOf } from '../documents/scope.js';
import type { SearchQuery } from '../query/search-query.js';
import { NamedSearch, type NamedRow, pageOf, RANKS } from './named-search.js';
import { allOf, notOf, oneOf, sequenceQuery } from './tsquery.js';

/** Finds channels by name, slug and description; those one is in first. */
@Injectable()
export class ChannelSearch extends NamedSearch {
  readonly kind = 'CHANNEL';

  constructor(private readonly database: Database) {
    super();
  }

  protected rows(viewer: Viewer, asked: SearchQuery, after: NamedRow | undefined, limit: number): Promise<NamedRow[]> {
    const wanted = (weights: string) => oneOf(viewer.audienceIds.map((audienceId) => {
      const scope = scopeOf('c', audienceId);
      return allOf([...asked.all.map((one) => sequenceQuery(one, scope, { weights })), ...asked.none.map((one) => notOf(sequenceQuery(one, scope)))]);
    }));
    const slugs = asked.plain.map((name) => name.replaceAll(' ', '-'));
    return this.database.query(pageOf(query`
      SELECT c.id, lower(c.name) AS name,
        (CASE WHEN s.name = ANY(${asked.plain}::text[]) OR c.slug = ANY(${slugs}::text[]) THEN ${RANKS.exact}::int
          WHEN ts_match_vq(s.words, ${wanted('A')}::tsquery) THEN ${RANKS.named}::int ELSE ${RANKS.other}::int END)
        + (CASE WHEN c.company_wide OR c.id IN (SELECT m.channel_id FROM channel_member m WHERE m.person_id = ${viewer.principalId}) THEN 0 ELSE 1 END) AS rank
      FROM search_channel s JOIN channel c ON c.id = s.channel_id
      WHERE ${channelVisibleTo(viewer, 'c')} AND s.words @@ ${wanted('')}::tsquery`, after, limit));
  }
}
