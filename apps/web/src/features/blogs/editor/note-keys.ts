import { Extension, type Editor } from '@tiptap/react';

/** Goes on behind the note in which the caret is. @param fromEnd only where it is at the note's end */
function leaveNote(editor: Editor, fromEnd: boolean): boolean {
  const { $from, empty } = editor.state.selection;
  if (!empty || $from.parent.type.name !== 'note') return false;
  if (fromEnd && $from.parentOffset < $from.parent.content.size) return false;
  return editor.commands.setTextSelection($from.after());
}

/** A note is left by the arrow at its end, or by Enter: it has no paragraphs. */
export const NoteKeys = Extension.create({
  name: 'noteKeys',
  priority: 1_000,
  addKeyboardShortcuts() {
    return {
      ArrowRight: ({ editor }) => leaveNote(editor, true),
      Enter: ({ editor }) => leaveNote(editor, false),
    };
  },
});
