import type { Node } from 'prosemirror-model';
import { textWithoutNotes } from '../reading/notes.js';
import type { DocumentForm } from './html-writer.js';

/** Longest slug of a heading, in characters. */
const LONGEST = 60;
/** How much of a heading is read for it: normalising a long text with many marks can take minutes. Code units. */
const READ = 1_000;

/**
 * Gives each heading an id to link to, made from its words and numbered on collision. The prefix keeps a heading named
 * "location" from shadowing a global of the page.
 */
export function headingIds(): NonNullable<DocumentForm['attributes']> {
  const taken = new Map<string, number>();
  return (node: Node) => {
    if (node.type.name !== 'heading') return {};
    const slug = slugOf(textWithoutNotes(node)) || 'section';
    const times = (taken.get(slug) ?? 0) + 1;
    taken.set(slug, times);
    return { id: times === 1 ? `h-${slug}` : `h-${slug}--${times}` };
  };
}

function slugOf(text: string): string {
  const words = text.slice(0, READ).normalize('NFKC').toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return [...words.join('-')].slice(0, LONGEST).join('');
}
