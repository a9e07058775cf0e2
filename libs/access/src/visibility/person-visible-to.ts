import { raw, sql, type SqlFragment } from '#platform';
import { COMPANY_AUDIENCE } from '../grants/audience.entity.js';
import type { Viewer } from '../viewer/viewer.js';

/**
 * Who may see a person: whoever reads the company's audience sees everybody; a guest only those who have, or once had,
 * an audience in common with them. Grants that ended count, so that whoever reads a post can also see its author.
 */
export function personVisibleTo(viewer: Viewer, alias: string): SqlFragment {
  if (readsCompany(viewer)) return raw('TRUE');
  const id = sql`${raw(alias)}.id`;
  return sql`(${id} = ${viewer.principalId} OR EXISTS (
    SELECT 1 FROM audience_grant pg WHERE pg.principal_id = ${id} AND pg.audience_id = ANY(${viewer.audienceIds}::uuid[])))`;
}

/** Whether the viewer reads the company's audience, as open departments, the directory and the like need. */
export function readsCompany(viewer: Viewer): boolean {
  return viewer.kind === 'system' || viewer.audienceIds.includes(COMPANY_AUDIENCE);
}
