import type { Node } from 'prosemirror-model';
import { notesIn } from '../reading/notes.js';

/** A node knows nothing of what is around it: its number is kept for as long as it is. */
const numbers = new WeakMap<Node, number>();

/** Numbers the notes of a document, from 1. */
export function numberNotes(doc: Node): Node[] {
  const notes = notesIn(doc);
  notes.forEach((note, index) => numbers.set(note, index + 1));
  return notes;
}

/** The number that `numberNotes` gave. */
export function numberOfNote(note: Node): number {
  return numbers.get(note) ?? 0;
}
