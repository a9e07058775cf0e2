import { Extension, type Editor } from '@tiptap/react';
import { Plugin, type EditorState, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';

/** Goes on behind the note in which the caret is. @param fromEnd only where it is at the note's end */
function leaveNote(editor: Editor, fromEnd: boolean): boolean {
  const { $from, empty } = editor.state.selection;
  if (!empty || $from.parent.type.name !== 'note') return false;
  if (fromEnd && $from.parentOffset < $from.parent.content.size) return false;
  return editor.commands.setTextSelection($from.after());
}

/** Where the note begins in which the caret is. */
function noteAtCaret({ selection: { $from } }: EditorState): number | null {
  return $from.parent.type.name === 'note' ? $from.before() : null;
}

/** A caret right behind a note has a place of its own: without something between, browsers take it for the end of the note, and what is typed goes there. */
function placeBehindNote({ doc, selection: { $from, empty } }: EditorState): DecorationSet {
  if (!empty || $from.nodeBefore?.type.name !== 'note') return DecorationSet.empty;
  const separator = () => {
    const image = document.createElement('img');
    image.className = 'ProseMirror-separator';
    image.alt = '';
    return image;
  };
  return DecorationSet.create(doc, [Decoration.widget($from.pos, separator, { side: -1, key: 'behind a note' })]);
}

/** The first word that is typed takes the place of the space that a new note holds. */
function typeOverSpace(view: EditorView, from: number, _to: number, text: string): boolean {
  const { parent } = view.state.doc.resolve(from);
  if (parent.type.name !== 'note' || parent.textContent !== ' ' || text === ' ') return false;
  const at = view.state.doc.resolve(from).start();
  view.dispatch(view.state.tr.insertText(text, at, at + 1).scrollIntoView());
  return true;
}

/** A note that was left begins with its first word; one without words is none. */
function trimmedWhenLeft(changes: readonly Transaction[], before: EditorState, state: EditorState): Transaction | null {
  const was = noteAtCaret(before);
  if (was === null) return null;
  const place = changes.reduce((at, { mapping }) => mapping.map(at), was);
  const note = state.doc.nodeAt(place);
  if (note?.type.name !== 'note' || noteAtCaret(state) === place) return null;
  if (note.textContent.trim() === '') return state.tr.delete(place, place + note.nodeSize);
  const spaces = /^\s*/.exec(note.firstChild?.text ?? '')?.[0].length ?? 0;
  return spaces ? state.tr.delete(place + 1, place + 1 + spaces) : null;
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
  addProseMirrorPlugins() {
    return [new Plugin({ appendTransaction: trimmedWhenLeft, props: { decorations: placeBehindNote, handleTextInput: typeOverSpace } })];
  },
});
