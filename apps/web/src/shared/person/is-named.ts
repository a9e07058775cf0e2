import { fit } from '../language/fits.js';

/** Whether a person's handle, name or a word of it begins with these letters. */
export function isNamed(letters: string, { handle, displayName }: { handle: string; displayName: string }): boolean {
  const typed = letters.replace(/^@/, '');
  return fit(typed, handle) === 3 || fit(typed, displayName) >= 2;
}
