import { Fragment, type Node } from 'prosemirror-model';

/** All notes in a node, in their order. */
export function notesIn(node: Node): Node[] {
  const notes: Node[] = [];
  node.descendants((child) => {
    if (child.type.name === 'note') notes.push(child);
    return !child.isText && child.type.name !== 'note';
  });
  return notes;
}

/** The same without its notes; itself where it has none. */
export function withoutNotes(node: Node): Node {
  return notesIn(node).length === 0 ? node : stripped(node);
}

/** The words of a node, without those of its notes. */
export function textWithoutNotes(node: Node): string {
  return withoutNotes(node).textContent;
}

function stripped(node: Node): Node {
  if (node.isText) return node;
  return node.copy(Fragment.fromArray(node.children.filter(({ type }) => type.name !== 'note').map(stripped)));
}
