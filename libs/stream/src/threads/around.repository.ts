import { Injectable } from '@nestjs/common';
import type { Under, Viewer } from '#access';
import { type Sql, sql as query } from '#platform';
import type { TimelineEntry } from '../timelines/timelines.repository.js';
import { repliesBelow, repliesOfThread } from './replies-of.js';

/** A reply, and the post below which one looks for it, by their UUIDs. */
export interface Sought {
  readonly id: string;
  readonly replyId: string;
}

/** How many replies to read before the one that is sought, and how many from it on. */
export interface Sides {
  readonly before: number;
  readonly from: number;
}

export type AroundEntry = Under<TimelineEntry> & { readonly replyId: string };

/** Reads what stands around a reply, on the same index as a thread's pages: as many rows as are asked for and one more on either side, wherever the reply stands. */
@Injectable()
export class AroundRepository {
  /** Oldest first; nothing around what isn't below its post, or may not be read there. @param whole all posts that are asked about begin their threads */
  around(sql: Sql, viewer: Viewer, sought: readonly Sought[], whole: boolean, sides: Sides): Promise<AroundEntry[]> {
    const replies = whole ? repliesOfThread(viewer) : repliesBelow(viewer);
    return sql.query(query`
      SELECT k.id AS under_id, k.reply_id, e.post_id, e.stream_key FROM unnest(${sought.map(({ id }) => id)}::uuid[], ${sought.map(({ replyId }) => replyId)}::uuid[]) k (id, reply_id)
      CROSS JOIN LATERAL (SELECT p.stream_key FROM ${replies} AND p.id = k.reply_id) AS place
      CROSS JOIN LATERAL (
        (SELECT p.id AS post_id, p.stream_key FROM ${replies} AND p.stream_key < place.stream_key ORDER BY p.stream_key DESC LIMIT ${sides.before + 1})
        UNION ALL (SELECT p.id, p.stream_key FROM ${replies} AND p.stream_key >= place.stream_key ORDER BY p.stream_key LIMIT ${sides.from + 1})
      ) e ORDER BY e.stream_key`);
  }
}
