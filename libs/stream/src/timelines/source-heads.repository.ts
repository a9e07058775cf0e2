import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { type Page, sql as query, type Sql } from '#platform';
import type { SourceKind } from './source-head.entity.js';
import { mutesAnything } from '../mutes/muted.js';
import { homeSources } from './home-sources.js';

export interface Source {
  readonly kind: SourceKind;
  readonly subjectId: string;
  readonly audienceId: string;
  /** Upper bound of its keys. */
  readonly head: string;
  /** Whether the viewer mutes anything: the same of all of them, and known without asking once more. */
  readonly mutes: boolean;
}

/** The newest key of each of Home's sources. */
@Injectable()
export class SourceHeadsRepository {
  /** The viewer's sources, one for each audience it may read, newest head first; reading backward only those with something newer than the cursor. */
  of(sql: Sql, viewer: Viewer, personId: string, page: Page): Promise<Source[]> {
    const newer = !page.forward && page.cursor ? query`AND h.head > ${page.cursor}` : query``;
    return sql.query(query`
      SELECT h.kind, h.subject_id, h.audience_id, h.head, ${mutesAnything(query`${personId}::uuid`)} AS mutes FROM (${homeSources(query`${personId}::uuid`)}) AS source (kind, subject_id)
      JOIN source_head h ON h.kind = source.kind AND h.subject_id = source.subject_id
      WHERE h.audience_id = ANY(${viewer.audienceIds}::uuid[]) ${newer} ORDER BY h.head DESC`);
  }

  /** Raises the heads of all sources that these posts belong to. Called by the relay alone. */
  async raise(sql: Sql, postIds: readonly string[]): Promise<void> {
    await sql.execute(query`
      INSERT INTO source_head AS h (kind, subject_id, audience_id, head)
      SELECT kind, subject_id, audience_id, max_uuid FROM (
        SELECT kind, subject_id, audience_id, (array_agg(stream_key ORDER BY stream_key DESC))[1] AS max_uuid FROM (
          SELECT 'PERSON' AS kind, p.author_id AS subject_id, p.audience_id, p.stream_key FROM post p WHERE p.id = ANY(${postIds}::uuid[])
          UNION ALL
          SELECT 'CHANNEL', p.channel_id, p.audience_id, p.stream_key FROM post p
          WHERE p.id = ANY(${postIds}::uuid[]) AND p.reply_to_id IS NULL AND p.repost_of_id IS NULL
          UNION ALL
          SELECT 'TAG', t.tag_id, t.audience_id, t.stream_key FROM post_tag t WHERE t.post_id = ANY(${postIds}::uuid[])
          UNION ALL
          SELECT 'MENTION', m.person_id, m.audience_id, m.stream_key FROM post_mention m WHERE m.post_id = ANY(${postIds}::uuid[])
        ) AS entry GROUP BY kind, subject_id, audience_id
      ) AS newest ORDER BY subject_id, kind, audience_id
      ON CONFLICT (subject_id, kind, audience_id) DO UPDATE SET head = excluded.head WHERE h.head < excluded.head`);
  }
}
