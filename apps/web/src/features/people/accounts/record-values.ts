import type { RecordValues } from './record-fields.js';
import type { Account } from './use-account.js';

/** What the directory holds of somebody, as the form writes it. */
export function valuesOf(person: Account): RecordValues {
  return {
    displayName: person.displayName,
    mail: person.account?.mail ?? '',
    title: person.title ?? '',
    departmentId: person.department?.id ?? '',
    manager: person.manager ?? null,
    location: person.location ?? '',
  };
}

/** What was written otherwise than it is. */
export function changesOf(before: RecordValues, after: RecordValues) {
  return {
    ...(after.displayName.trim() === before.displayName ? {} : { displayName: after.displayName.trim() }),
    ...(after.mail.trim() === before.mail ? {} : { mail: after.mail.trim() || null }),
    ...(after.title.trim() === before.title ? {} : { title: after.title.trim() || null }),
    ...(after.departmentId === before.departmentId ? {} : { departmentId: after.departmentId || null }),
    ...(after.manager?.id === before.manager?.id ? {} : { managerId: after.manager?.id ?? null }),
    ...(after.location.trim() === before.location ? {} : { location: after.location.trim() || null }),
  };
}

/** What was typed over a record that has changed meanwhile: each field that was left alone is as the record has it now. */
export function rebased(typed: RecordValues, before: RecordValues, now: RecordValues): RecordValues {
  const text = (field: Exclude<keyof RecordValues, 'manager'>) => (typed[field] === before[field] ? now[field] : typed[field]);
  return {
    displayName: text('displayName'),
    mail: text('mail'),
    title: text('title'),
    departmentId: text('departmentId'),
    manager: typed.manager?.id === before.manager?.id ? now.manager : typed.manager,
    location: text('location'),
  };
}

const TEXTS = ['displayName', 'mail', 'title', 'location'] as const;

/** A text that two have changed at the same time, and what the other one made of it. */
export function clashOf(typed: RecordValues, before: RecordValues, now: RecordValues): { field: (typeof TEXTS)[number]; theirs: string } | undefined {
  const field = TEXTS.find((each) => typed[each] !== before[each] && now[each] !== before[each] && typed[each] !== now[each]);
  return field && { field, theirs: now[field] };
}
