import type { Editor, JSONContent } from '@tiptap/react';

/** A picture of a text that says nothing to who can't see it. */
export interface UndescribedPicture {
  /** Which of the text's pictures it is, from 0. */
  index: number;
  src: string;
}

const says = (alt: unknown) => typeof alt === 'string' && alt.trim() !== '';

/** The pictures of a text that have no description, in its order. */
export function undescribedPictures(body: JSONContent): UndescribedPicture[] {
  return picturesOf(body).flatMap((attrs, index) => (says(attrs?.['alt']) ? [] : [{ index, src: String(attrs?.['src'] ?? '') }]));
}

function picturesOf({ type, attrs, content = [] }: JSONContent): JSONContent['attrs'][] {
  return [...(type === 'image' ? [attrs] : []), ...content.flatMap(picturesOf)];
}

/** Selects a picture of the text and goes to the field where it is described. */
export function describePicture(editor: Editor, index: number): void {
  const places: number[] = [];
  editor.state.doc.descendants((node, position) => {
    if (node.type.name === 'image') places.push(position);
  });
  const place = places[index];
  if (place === undefined) return;
  editor.chain().setNodeSelection(place).scrollIntoView().run();
  // The field comes with the selection; behind a closing dialog the focus would be taken back in this frame.
  requestAnimationFrame(() => requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-describes]')?.focus()));
}
