import { useLingui } from '@lingui/react/macro';
import type { AuditLineOf } from './audit-parts.js';

/** What a sentence has for somebody's name, and how the screen shows them. */
export interface AuditNames {
  person: (person: NonNullable<AuditLineOf['person']>) => string;
  app: (app: NonNullable<AuditLineOf['app']>) => string;
}

/** Says of an entry what was done, in words; of an action that it doesn't know, the action itself. */
export function useAuditWords(): (entry: AuditLineOf, named: AuditNames) => string {
  const { t } = useLingui();
  return ({ action, actor, app, person, channel, department, details }, named) => {
    const who = actor ? named.person(actor) : app ? named.app(app) : t`The hub`;
    const whom = person ? named.person(person) : t`somebody`;
    const detail = (name: string) => details.find((one) => one.name === name);
    const another = detail('personId')?.person;
    const other = another ? named.person(another) : t`somebody`;
    const place = channel?.name ?? t`a private channel`;
    const unit = department?.name ?? detail('name')?.value ?? t`(closed by now)`;
    const role = detail('role')?.value === 'ADMINISTRATOR' ? t`administrator` : t`moderator`;
    const slug = detail('slug')?.value ?? t`a connection`;
    const said: Record<string, () => string> = {
      'app.created': () => t`${who} registered an app`,
      'audit.check-requested': () => t`${who} had the audit record checked`,
      'audit.exported': () => t`${who} exported the audit log`,
      'case.appealed': () => t`${who} asked moderators to look again at a case`,
      'case.decided': () => t`${who} decided a case`,
      'case.opened': () => t`A case was opened about what was reported`,
      'case.reopened': () => t`${who} reopened a case`,
      'channel.archived': () => t`${who} archived ${place}`,
      'channel.created': () => t`${who} made ${place}`,
      'channel.kind-changed': () => t`${who} changed who starts posts in ${place}`,
      'channel.made-company-wide': () => t`${who} made ${place} one for everybody`,
      'channel.made-optional': () => t`${who} let people choose ${place}`,
      'channel.made-private': () => t`${who} made ${place} private`,
      'channel.member-added': () => t`${who} put ${other} into ${place}`,
      'channel.member-removed': () => t`${who} took ${other} out of ${place}`,
      'channel.member-role-changed': () => t`${who} changed what ${other} may do in ${place}`,
      'channel.name-revealed': () => t`${who} looked up the name of a private channel`,
      'channel.opened': () => t`${who} opened ${place} to the company`,
      'channel.owner-appointed': () => t`${who} made ${other} owner of ${place}`,
      'channel.owner-inherited': () => t`${other} became owner of ${place}, as its last owner went`,
      'channel.pinned': () => t`${who} pinned something in ${place}`,
      'channel.unpinned': () => t`${who} took a pin from ${place}`,
      'channel.renamed': () => t`${who} changed the name or purpose of ${place}`,
      'channel.unarchived': () => t`${who} opened ${place} again`,
      'connection.added': () => t`${who} added the sign-in connection ${slug}`,
      'connection.changed': () => t`${who} changed the sign-in connection ${slug}`,
      'connection.change-confirmed': () => t`${who} confirmed, as the second administrator, a change of the sign-in connection ${slug}`,
      'connection.change-proposed': () => t`${who} proposed a change of the sign-in connection ${slug}, which takes a second administrator`,
      'connection.change-withdrawn': () => t`${who} took back a change of the sign-in connection ${slug} that waited`,
      'connection.disabled': () => t`${who} turned the sign-in connection ${slug} off`,
      'connection.enabled': () => t`${who} turned the sign-in connection ${slug} on`,
      'connection.key-changed': () => t`${who} had the sign-in connection ${slug} sign with its new key`,
      'connection.key-dropped': () => t`${who} dropped the next key of the sign-in connection ${slug}`,
      'connection.key-prepared': () => t`${who} prepared a new key for the sign-in connection ${slug}`,
      'connection.removed': () => t`${who} removed the sign-in connection ${slug}`,
      'connection.saved': () => t`${who} saved the sign-in connection ${slug}`,
      'connection.tested': () => t`${who} tested the sign-in connection ${slug}`,
      'department.changed': () => t`${who} changed the department ${unit}`,
      'department.closed': () => t`${who} closed the department ${unit}`,
      'department.created': () => t`${who} made the department ${unit}`,
      'hub.emptied': () => t`The hub was emptied, as when the demo is removed`,
      'identity.linked': () => t`The sign-in connection ${slug} became a way in for ${whom}`,
      'person.added': () => t`${who} added ${whom}`,
      'person.avatar-removed': () => t`${who} removed the picture of ${whom}`,
      'person.brought-back': () => t`${who} brought ${whom} back`,
      'person.changed': () => t`${who} changed what the directory holds of ${whom}`,
      'person.kind-changed': () => (detail('kind')?.value === 'GUEST' ? t`${who} made ${whom} a guest` : t`${who} made ${whom} an employee`),
      'person.left': () => t`${who} marked ${whom} as former`,
      'person.marked-official': () => t`${who} gave ${whom} the official mark`,
      'person.taken-over': () => t`${whom} took over what was imported under their address`,
      'person.unmarked-official': () => t`${who} took the official mark from ${whom}`,
      'post.refused': () => t`${who} refused a post that waited`,
      'post.released': () => t`${who} let out a post that waited`,
      'role.granted': () => t`${who} made ${whom} ${role}`,
      'role.revoked': () => t`${who} took the role of ${role} from ${whom}`,
      'session.ended': () => (actor?.id === person?.id ? t`${who} signed out` : t`${who} signed ${whom} out everywhere`),
      'session.ended-by-provider': () => t`The identity provider signed ${whom} out`,
      'session.started': () => t`${who} signed in`,
      'sign-in-link.made': () => t`A sign-in link was made for ${whom}, on the hub’s machine`,
      'token.created': () => t`${who} made a token`,
      'token.revoked': () => t`${who} ended a token`,
      'wordpress.imported': () => t`A WordPress blog was imported`,
    };
    return said[action]?.() ?? `${who}: ${action}`;
  };
}
