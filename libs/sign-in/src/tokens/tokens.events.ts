import { defineEvent } from '#platform';

/** Tokens have been revoked; sockets opened with them should close. */
export const tokensRevoked = defineEvent<{ readonly tokenIds: readonly string[] }>('sign-in.tokens-revoked');
