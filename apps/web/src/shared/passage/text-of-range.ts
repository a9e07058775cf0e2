/** What the page adds to an article's words: the numbers of notes and the ways back from them. */
const ADDED = 'sup[data-note], [role="doc-backlink"]';

/** Whether a node is part of what the page adds. */
export function isAdded(node: Node): boolean {
  return node.parentElement?.closest(ADDED) != null;
}

/** The article's words within a range of the page. */
export function textOfRange(range: Range): string {
  const words = range.cloneContents();
  for (const added of words.querySelectorAll(ADDED)) added.remove();
  return words.textContent;
}
