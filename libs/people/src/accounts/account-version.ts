import { createHash } from 'node:crypto';
import type { PersonEntity } from '../people/person.entity.js';

/**
 * Another one whenever what administrators change of a person is another: who gives it back is told where somebody was faster. What people
 * say of themselves isn't part of it.
 */
export function versionOf(person: PersonEntity): string {
  const { kind, displayName, mail, title, departmentId, managerId, location, officialLabel, leftAt } = person;
  const content = JSON.stringify([kind, displayName, mail, title, departmentId, managerId, location, officialLabel, leftAt?.getTime() ?? null]);
  return createHash('sha256').update(content).digest('base64url').slice(0, 22);
}
