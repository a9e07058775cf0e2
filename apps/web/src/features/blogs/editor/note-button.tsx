import { useLingui } from '@lingui/react/macro';
import { RichTextEditor } from '@mantine/tiptap';
import { IconAsterisk } from '@tabler/icons-react';
import { useEditorState, type Editor } from '@tiptap/react';
import { insertNote } from './slash/use-blocks.js';

/** Puts a note where the caret is, to be written there; who reads finds it at the end, by its number. */
export function NoteButton({ editor }: { editor: Editor }) {
  const { t } = useLingui();
  const inNote = useEditorState({ editor, selector: (state) => state.editor.isActive('note') });
  return (
    <RichTextEditor.ControlsGroup>
      <RichTextEditor.Control aria-label={t`Note`} title={t`Note`} active={inNote} disabled={inNote} onClick={() => insertNote(editor)}>
        <IconAsterisk size={16} />
      </RichTextEditor.Control>
    </RichTextEditor.ControlsGroup>
  );
}
