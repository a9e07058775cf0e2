import { raw, sql, type SqlFragment } from '#platform';
import type { Viewer } from '../viewer/viewer.js';
import { moderates } from './moderates.js';

/**
 * A viewer as SQL expressions. One viewer is made of parameters; many viewers are columns of a table that the
 * statement joins, so that one statement can ask who of them may read a thing.
 */
export interface ViewerExpression {
  /** uuid of the person or app. */
  readonly principalId: SqlFragment;
  /** boolean: whether an audience (given as expression) is one it may read. */
  mayReadAudience(audienceId: SqlFragment): SqlFragment;
  /** boolean: whether a channel is being closed to it. */
  isClosedFor(channelId: SqlFragment): SqlFragment;
  /** boolean */
  readonly moderates: SqlFragment;
}

/** One viewer, as parameters of the statement. */
function parametersOf(viewer: Viewer): ViewerExpression {
  return {
    principalId: sql`${viewer.principalId}::uuid`,
    mayReadAudience: (audienceId) => sql`${audienceId} = ANY(${viewer.audienceIds}::uuid[])`,
    isClosedFor: (channelId) => sql`${channelId} = ANY(${viewer.closedChannelIds}::uuid[])`,
    moderates: sql`${moderates(viewer)}::boolean`,
  };
}

/**
 * Many viewers: `principal` is the column with their UUIDs. Their grants are looked up as the statement runs.
 * @param moderating whether each acts as a moderator; by their roles alone unless given
 */
export function viewersIn(principal: string, moderating?: SqlFragment): ViewerExpression {
  const id = raw(principal);
  return {
    principalId: id,
    mayReadAudience: (audienceId) => sql`EXISTS (
      SELECT 1 FROM audience_grant vg WHERE vg.principal_id = ${id} AND vg.audience_id = ${audienceId} AND vg.ended_at IS NULL)`,
    isClosedFor: (channelId) => sql`EXISTS (
      SELECT 1 FROM closing_channel vc WHERE vc.channel_id = ${channelId} AND NOT EXISTS (
        SELECT 1 FROM audience_grant vg WHERE vg.principal_id = ${id} AND vg.audience_id = vc.audience_id AND vg.ended_at IS NULL))`,
    moderates: moderating ?? sql`EXISTS (SELECT 1 FROM role_grant vr WHERE vr.person_id = ${id} AND vr.role = 'MODERATOR')`,
  };
}

function isViewer(viewer: Viewer | ViewerExpression): viewer is Viewer {
  return 'audienceIds' in viewer;
}

/**
 * Who may read content: the one rule of the hub, as a boolean SQL expression.
 *
 * The row has `id`, `audience_id`, `channel_id`, `author_id` and `restriction`. It is readable where its audience is one of the
 * viewer's, its channel isn't being closed to the viewer, and no restriction applies: authors see their own drafts and
 * what was held or hidden, and so do co-authors and who looks after it in their stead; whom it is shared with for comments, until it is out;
 * moderators what was held or hidden, nobody what was removed.
 * @param alias the row's alias in the statement
 */
export function visibleTo(viewer: Viewer | ViewerExpression, alias: string): SqlFragment {
  if (isViewer(viewer) && viewer.kind === 'system') return raw('TRUE');
  const who = isViewer(viewer) ? parametersOf(viewer) : viewer;
  const row = raw(alias);
  return sql`(${readable(who, sql`${row}.audience_id`, sql`${row}.channel_id`)} AND (${row}.restriction IS NULL
    OR (${row}.restriction <> 'REMOVED' AND ${writes(who, alias)})
    OR (${row}.restriction IN ('DRAFT', 'SCHEDULED') AND ${isShared(who, alias, raw('TRUE'))})
    OR (${row}.restriction IN ('HELD', 'HIDDEN') AND ${who.moderates})))`;
}

/** Whether the viewer wrote a thing, alone or with others, or looks after it in its author's stead. Not whether it may be read: ask `visibleTo` as well. */
export function worksOn(viewer: Viewer, alias: string): SqlFragment {
  return writes(parametersOf(viewer), alias);
}

/** Whether it is the viewer's own, or theirs to look after: what co-authors don't do is for these. Not whether it may be read. */
export function looksAfter(viewer: Viewer, alias: string): SqlFragment {
  return owns(parametersOf(viewer), alias);
}

/**
 * uuid[]: who reads content in spite of a restriction, moderators apart. For an index that leads them to it; whether they may read it,
 * `visibleTo` decides.
 * @param alias the row's, of something that is out
 */
export function writersOf(alias: string): SqlFragment {
  const row = raw(alias);
  return sql`ARRAY(SELECT ${row}.author_id UNION SELECT vk.person_id FROM content_keeper vk WHERE vk.content_id = ${row}.id
    UNION SELECT vs.person_id FROM content_share vs WHERE vs.content_id = ${row}.id AND vs.role = 'CO_AUTHOR')`;
}

/** Whether a channel itself may be read; the row is the channel's, with `id` and `audience_id`. */
export function channelVisibleTo(viewer: Viewer | ViewerExpression, alias: string): SqlFragment {
  if (isViewer(viewer) && viewer.kind === 'system') return raw('TRUE');
  const who = isViewer(viewer) ? parametersOf(viewer) : viewer;
  return readable(who, sql`${raw(alias)}.audience_id`, sql`${raw(alias)}.id`);
}

/**
 * Whether the viewer may have read content before something became of it: they read its place, and what was withheld since it was
 * written was there for who wrote it and for moderators alone. For telling that it went; never for showing it.
 * @param alias the row's
 * @param withheld boolean: whether it has never been out since it was written; unset: as its `withheld` says
 */
export function couldRead(viewer: Viewer | ViewerExpression, alias: string, withheld = raw(`${alias}.withheld`)): SqlFragment {
  const who = isViewer(viewer) ? parametersOf(viewer) : viewer;
  const row = raw(alias);
  return sql`(${readable(who, sql`${row}.audience_id`, sql`${row}.channel_id`)}
    AND (NOT ${withheld} OR ${writes(who, alias)} OR ${who.moderates}))`;
}

function writes(who: ViewerExpression, alias: string): SqlFragment {
  return sql`(${owns(who, alias)} OR ${isShared(who, alias, raw(`vs.role = 'CO_AUTHOR'`))})`;
}

function isShared(who: ViewerExpression, alias: string, as: SqlFragment): SqlFragment {
  return sql`EXISTS (SELECT 1 FROM content_share vs WHERE vs.content_id = ${raw(alias)}.id AND vs.person_id = ${who.principalId} AND ${as})`;
}

function owns(who: ViewerExpression, alias: string): SqlFragment {
  const row = raw(alias);
  return sql`(${row}.author_id = ${who.principalId}
    OR EXISTS (SELECT 1 FROM content_keeper vk WHERE vk.content_id = ${row}.id AND vk.person_id = ${who.principalId}))`;
}

function readable(who: ViewerExpression, audienceId: SqlFragment, channelId: SqlFragment): SqlFragment {
  return sql`${who.mayReadAudience(audienceId)} AND NOT ${who.isClosedFor(channelId)}`;
}
