import { defineEvent } from '#platform';

export interface PersonEvent {
  readonly personId: string;
}

/** A person was made, or the directory changed them. */
export const personChanged = defineEvent<PersonEvent>('people.person-changed');

/** A person's department is another one, or none. */
export const departmentMoved = defineEvent<PersonEvent & { readonly from: string | null; readonly to: string | null }>('people.department-moved');

/** An employee became a guest, or a guest an employee. */
export const personKindChanged = defineEvent<PersonEvent>('people.person-kind-changed');

/** A person has left the company. */
export const personLeft = defineEvent<PersonEvent>('people.person-left');

export const departmentCreated = defineEvent<{ readonly departmentId: string }>('people.department-created');

/** It is gone; its people and what was below it have moved before. */
export const departmentClosed = defineEvent<{ readonly departmentId: string }>('people.department-closed');

/** Its name, head or place in the tree is another one. */
export const departmentChanged = defineEvent<{ readonly departmentId: string; readonly formerParentId: string | null }>('people.department-changed');
