/** Held by the one process that relays. */
export const RELAY_LOCK = 7_100_001;
