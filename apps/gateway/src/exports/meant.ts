import type { IncomingHttpHeaders } from 'node:http';
import { UserError } from '#platform';

/**
 * An export is made, and put on record, in the name of whoever's browser asks. So a page of another site can't have it asked for by a link, nor
 * anybody's words on a page of ours by a picture: browsers say where a request comes from and what for (Fetch Metadata), programs don't.
 * @throws UserError FORBIDDEN
 */
export function assertMeant(headers: IncomingHttpHeaders): void {
  const site = headers['sec-fetch-site'];
  const purpose = headers['sec-fetch-dest'];
  const ours = site === undefined || site === 'same-origin' || site === 'none';
  const read = purpose === undefined || purpose === 'document' || purpose === 'empty';
  if (!ours || !read) throw new UserError('FORBIDDEN', 'Begin an export on the hub’s own page of the audit record.');
}
