import { raw, type SqlFragment } from '#platform';

/** A session ends after 30 days, or after 7 days without use. Seconds. */
export const SESSION_SECONDS = 30 * 24 * 60 * 60;

/** boolean: the session `s` hasn't ended. */
export const sessionIsAlive: SqlFragment = raw(`s.expires_at > now() AND s.last_seen_at > now() - interval '7 days'`);

/** When something was last used is written at most this often. */
export const SEEN_EVERY = `interval '5 minutes'`;
