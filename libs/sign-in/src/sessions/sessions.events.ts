import { defineEvent } from '#platform';

/** Sessions have ended; their sockets should close. */
export const sessionsEnded = defineEvent<{ readonly sessionIds: readonly string[] }>('sign-in.sessions-ended');
