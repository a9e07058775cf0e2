/** Characters at most that a moderator may say why in. */
export const MAX_REASON = 1_000;
