import { createHash } from 'node:crypto';
import type pg from 'pg';
import { send } from './pg-query.js';

export interface ControlViewer {
  readonly id: string;
  readonly audienceIds: string[];
  readonly closedChannelIds: string[];
  readonly moderates: boolean;
  readonly guest: boolean;
}

const BY_SESSION = `
  SELECT s.person_id,
    ARRAY(SELECT r.role FROM role_grant r WHERE r.person_id = s.person_id),
    ARRAY(SELECT g.audience_id FROM audience_grant g WHERE g.principal_id = s.person_id AND g.ended_at IS NULL),
    ARRAY(SELECT c.channel_id FROM closing_channel c WHERE NOT EXISTS (
      SELECT 1 FROM audience_grant g WHERE g.principal_id = s.person_id AND g.audience_id = c.audience_id AND g.ended_at IS NULL))
  FROM session s JOIN person p ON p.id = s.person_id
  WHERE s.token_hash = $1 AND s.expires_at > now() AND s.last_seen_at > now() - interval '7 days' AND p.left_at IS NULL`;

/** Who has this cookie. @throws where nobody has */
export async function findViewer(pool: pg.Pool, cookie: string | undefined): Promise<ControlViewer> {
  const secret = /(?:^|; )tidings=([A-Za-z0-9_-]{43})/.exec(cookie ?? '')?.[1];
  if (!secret) throw new Error('No session');
  const [row] = await send(pool, 'viewer', BY_SESSION, [createHash('sha256').update(secret).digest()]);
  if (!row) throw new Error('No session');
  const [id, roles, audienceIds, closedChannelIds] = row as [string, string[], string[], string[]];
  return { id, audienceIds, closedChannelIds, moderates: roles.includes('MODERATOR'), guest: roles.includes('GUEST') };
}
