/** The UUID of the one channel of kind EVERYONE. */
export const EVERYONE_CHANNEL = '00000000-0000-7000-8000-000000000002';
