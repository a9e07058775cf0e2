import type { DirectoryField } from '#people';
import type { MappedPerson } from './mapped-person.js';

/** What of a person an assertion sets: all that it says something of, be it that there is none. */
export function toldBy(mapped: MappedPerson): DirectoryField[] {
  const { mail, title, department, manager, roles } = mapped;
  const optional: [DirectoryField, unknown][] = [['mail', mail], ['title', title], ['departmentId', department], ['managerId', manager]];
  return ['displayName', ...optional.filter(([, value]) => value !== undefined).map(([field]) => field), ...roles.keys()];
}
