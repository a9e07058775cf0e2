import { Injectable } from '@nestjs/common';
import { couldRead, personOf, type Viewer, worksOn } from '#access';
import { beyondCursor, type Page, pageOrder, raw, type Slice, sliceOf, type Sql, sql as query, type SqlFragment } from '#platform';
import type { SubjectKind } from '../cases/subject.js';
import { SUBJECT_IS_THERE } from '../cases/subject-is-there.js';
import type { DecisionKind } from '../decisions/decision.entity.js';
import type { SnapshotContent } from '../snapshots/snapshot.entity.js';

/** A decision as those see it who wrote what it is about. */
export interface ReceivedDecisionRow {
  readonly id: string;
  readonly kind: DecisionKind;
  readonly reason: string;
  readonly decidedAt: Date;
  readonly takenBackAt: Date | null;
  readonly subjectKind: SubjectKind;
  readonly subjectId: string;
  readonly channelId: string;
  /** As it was when it was decided about; null where it isn't theirs to read any more. */
  readonly content: Pick<SnapshotContent, 'title' | 'text' | 'createdAt'> | null;
  readonly isNew: boolean;
  readonly viewerCanAppeal: boolean;
  /** Null where nobody has asked to look again, like the next two. */
  readonly words: string | null;
  readonly appealedAt: Date | null;
  readonly appellantId: string | null;
  /** Null while that waits, like the next two. */
  readonly outcome: DecisionKind | null;
  readonly answer: string | null;
  readonly answeredAt: Date | null;
}

/** Characters of an article that are told again: enough to know which it was. */
const MOST_TEXT = raw('2000');

/** What the viewer is told of: what hid or removed something that they wrote. What answers an appeal is told with what it answers. */
function received(viewer: Viewer): SqlFragment {
  const me = personOf(viewer);
  // The ids lead to the cases by index; whose they are, worksOn decides.
  return query`
    moderation_case c CROSS JOIN LATERAL (SELECT c.subject_id AS id, c.author_id) AS subject
    JOIN decision d ON d.case_id = c.id AND d.kind IN ('HIDE', 'REMOVE') AND NOT EXISTS (SELECT 1 FROM appeal answered WHERE answered.answer_id = d.id)
    LEFT JOIN appeal a ON a.decision_id = d.id LEFT JOIN decision answer ON answer.id = a.answer_id
    LEFT JOIN LATERAL (
      SELECT back.decided_at FROM decision back WHERE back.case_id = c.id AND back.kind = 'REOPEN' AND back.id > coalesce(answer.id, d.id) AND answer.kind IS DISTINCT FROM 'DISMISS'
      ORDER BY back.id LIMIT 1) AS back ON TRUE
    LEFT JOIN decision_seen seen ON seen.person_id = ${me}
    WHERE ${worksOn(viewer, 'subject')} AND c.id IN (
      SELECT id FROM moderation_case WHERE author_id = ${me}
      UNION ALL SELECT one.id FROM moderation_case one JOIN content_share s ON s.content_id = one.subject_id WHERE s.person_id = ${me}
      UNION ALL SELECT one.id FROM moderation_case one JOIN content_keeper k ON k.content_id = one.subject_id WHERE k.person_id = ${me})`;
}

const IS_NEW = raw(`coalesce(date_trunc('milliseconds', greatest(d.decided_at, back.decided_at, answer.decided_at)) > seen.until, TRUE)`);

/** Whether nobody has asked yet, and there is something to look at again. Another case about the same may be open: what is decided there comes first. */
const CAN_APPEAL = query`(a.id IS NULL AND c.status = 'DECIDED' AND ${SUBJECT_IS_THERE}
  AND NOT EXISTS (SELECT 1 FROM decision later WHERE later.case_id = c.id AND later.id > d.id)
  AND NOT EXISTS (SELECT 1 FROM moderation_case other WHERE other.subject_id = c.subject_id AND other.status = 'OPEN'))`;

/** Decisions about what people wrote, for them; every method wants to know for whom. */
@Injectable()
export class ReceivedDecisionsRepository {
  /** The newest first. */
  async list(sql: Sql, viewer: Viewer, page: Page): Promise<Slice<ReceivedDecisionRow>> {
    const beyond = beyondCursor(page, raw('d.id'), 'DESC');
    return sliceOf(page, await this.read(sql, viewer, query`${beyond} ORDER BY d.id ${pageOrder(page, 'DESC')} LIMIT ${page.limit + 1}`));
  }

  /** @param id UUID */
  async find(sql: Sql, viewer: Viewer, id: string): Promise<ReceivedDecisionRow | undefined> {
    return (await this.read(sql, viewer, query`d.id = ${id}`))[0];
  }

  /** How many of the newest, at most `most`, are new to the viewer, or have become so; null where there are none at all. */
  async countNew(sql: Sql, viewer: Viewer, most: number): Promise<number | null> {
    const row = await sql.first<{ all: number; fresh: number }>(query`
      SELECT count(*) AS all, count(*) FILTER (WHERE newest.is_new) AS fresh FROM (
        SELECT ${IS_NEW} AS is_new FROM ${received(viewer)} ORDER BY d.id DESC LIMIT ${most}) AS newest`);
    return row && row.all > 0 ? row.fresh : null;
  }

  /** That a person has seen what there was until then, to the millisecond. @returns whether they hadn't seen that far */
  async markSeen(sql: Sql, personId: string, until: Date): Promise<boolean> {
    const moved = await sql.execute(query`
      INSERT INTO decision_seen (person_id, until) VALUES (${personId}, least(${until}, now()))
      ON CONFLICT (person_id) DO UPDATE SET until = EXCLUDED.until WHERE decision_seen.until < EXCLUDED.until`);
    return moved > 0;
  }

  /** Others may have written on in an article since its viewer left the channel: its text is for who reads there. A post is its author's. */
  private read(sql: Sql, viewer: Viewer, which: SqlFragment): Promise<ReceivedDecisionRow[]> {
    return sql.query(query`
      SELECT d.id, d.kind, d.reason, d.decided_at, back.decided_at AS taken_back_at, c.subject_kind, c.subject_id, c.channel_id, ${IS_NEW} AS is_new, ${CAN_APPEAL} AS viewer_can_appeal,
        a.words, a.created_at AS appealed_at, a.person_id AS appellant_id, answer.kind AS outcome, answer.reason AS answer, answer.decided_at AS answered_at,
        (SELECT jsonb_build_object('title', s.content -> 'title', 'text', CASE c.subject_kind WHEN 'POST' THEN s.content ->> 'text' ELSE left(s.content ->> 'text', ${MOST_TEXT}) END, 'createdAt', s.content -> 'createdAt')
          FROM case_snapshot s WHERE s.case_id = c.id AND s.taken_at <= d.decided_at
            AND (c.subject_kind = 'POST' OR EXISTS (SELECT 1 FROM article r WHERE r.id = c.subject_id AND ${couldRead(viewer, 'r', raw('FALSE'))}))
          ORDER BY s.taken_at DESC LIMIT 1) AS content
      FROM ${received(viewer)} AND ${which}`);
  }
}
