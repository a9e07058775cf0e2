import type { AuditSelection } from '#audit';
import { decodeId, parseId, said, UserError, UUID_KEY } from '#platform';
import type { AuditFilter } from './audit-log.inputs.js';

const ACTION = /^[a-z][a-z.-]{0,59}$/;
const MAX_ACTIONS = 20;

/** @throws UserError BAD_USER_INPUT naming the field */
export function selectionOf({ actorId, actions, subject, since, until }: AuditFilter): AuditSelection {
  if (actions && (actions.length > MAX_ACTIONS || actions.some((action) => !ACTION.test(action)))) {
    throw new UserError('BAD_USER_INPUT', said`Give at most ${MAX_ACTIONS} actions such as role.granted, or how they begin.`, 'actions');
  }
  return {
    actorId: actorId == null ? undefined : decodeId('person', actorId, 'actorId'),
    actions: actions?.length ? actions : undefined,
    subjectId: subject == null || subject.trim() === '' ? undefined : subjectOf(subject.trim()),
    since: since ?? undefined,
    until: until ?? undefined,
  };
}

function subjectOf(text: string): string {
  const uuid = UUID_KEY.test(text.toLowerCase()) ? text.toLowerCase() : parseId(text)?.uuid;
  if (!uuid) throw new UserError('BAD_USER_INPUT', 'Give an id that the hub gave, such as person_01h2xcejqtf2nbrexx3vqjhp41, or a UUID.', 'subject');
  return uuid;
}
