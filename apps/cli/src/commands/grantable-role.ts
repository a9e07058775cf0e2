/** The roles that the operator gives and takes. Employee or guest is what one is from the start. */
export const GRANTABLE = ['MODERATOR', 'ADMINISTRATOR'] as const;
export type GrantableRole = (typeof GRANTABLE)[number];
