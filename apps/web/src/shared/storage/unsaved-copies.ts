import { newKey } from '../state/new-key.js';
import { OWN } from './forget-own.js';

const KEPT_MS = 30 * 24 * 60 * 60 * 1000;

/** What somebody wrote and the server hasn't got, as kept in this browser. */
export interface UnsavedCopy<Form> {
  key: string;
  form: Form;
  /** When it was last changed, in milliseconds. */
  at: number;
}

/** All keys of such copies. Storage is off in some browsers, and then there are none. */
function keys(): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(OWN.unsaved));
  } catch {
    return [];
  }
}

function read<Form>(key: string): UnsavedCopy<Form> | null {
  try {
    const { form, at } = JSON.parse(localStorage.getItem(key) ?? '') as { form: Form; at: number };
    return typeof at === 'number' ? { key, form, at } : null;
  } catch {
    return null;
  }
}

export function dropCopy(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // There was none.
  }
}

/** False where the browser keeps nothing: it is switched off, or full. */
export function keepCopy(key: string, form: object): boolean {
  try {
    localStorage.setItem(key, JSON.stringify({ form, at: Date.now() }));
    return true;
  } catch {
    return false;
  }
}

/** A place for one copy, beside those of other tabs. @param subject the id of what is written */
export function copyKey(personId: string, subject: string): string {
  return `${OWN.unsaved}${personId}:${subject}:${newKey()}`;
}

/** What this person left unsaved of a subject, the newest first. What is older than thirty days is let go. */
export function copiesOf<Form>(personId: string, subject: string): UnsavedCopy<Form>[] {
  const copies = keys().flatMap((key) => read<Form>(key) ?? []);
  const oldest = Date.now() - KEPT_MS;
  for (const { key, at } of copies) if (at < oldest) dropCopy(key);
  return copies.filter(({ key, at }) => key.startsWith(`${OWN.unsaved}${personId}:${subject}:`) && at >= oldest).sort((a, b) => b.at - a.at);
}
