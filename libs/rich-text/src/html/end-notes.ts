import type { Node } from 'prosemirror-model';
import { writeHtml } from './html-writer.js';

/** Takes notes out of the text as it is written: a number stands in their place, and leads to the list of them at the end. */
export class EndNotes {
  private readonly notes: string[] = [];

  /** What stands in a note's place; undefined for any other node. */
  reference(node: Node): string | undefined {
    if (node.type.name !== 'note') return undefined;
    const number = this.notes.push(writeHtml(node.content));
    return `<sup data-note=""><a href="#note-${number}" id="noteref-${number}" role="doc-noteref">${number}</a></sup>`;
  }

  /** The notes, each with a way back; nothing where there are none. */
  list(): string {
    if (this.notes.length === 0) return '';
    const items = this.notes.map((note, at) => `<li id="note-${at + 1}">${note}<a href="#noteref-${at + 1}" role="doc-backlink">↩</a></li>`);
    return `<section data-notes="" role="doc-endnotes"><ol>${items.join('')}</ol></section>`;
  }
}
