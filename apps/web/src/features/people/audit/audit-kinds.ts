/** The entries of a kind, by how their actions begin. */
export const AUDIT_KINDS = {
  people: ['person.', 'role.', 'department.'],
  channels: ['channel.'],
  signIn: ['session.', 'sign-in-link.', 'connection.', 'identity.'],
  apps: ['app.', 'token.', 'wordpress.'],
  moderation: ['case.', 'post.'],
  audit: ['audit.', 'hub.'],
} as const;

export type AuditKind = keyof typeof AUDIT_KINDS;

export function isAuditKind(kind: unknown): kind is AuditKind {
  return typeof kind === 'string' && Object.hasOwn(AUDIT_KINDS, kind);
}
