import { useLingui } from '@lingui/react/macro';
import { RichTextEditor } from '@mantine/tiptap';
import { IconMessagePlus } from '@tabler/icons-react';
import { useEditorState, type Editor } from '@tiptap/react';
import { type ChosenWords, wordsIn } from '../../../shared/passage/chosen-words.js';

interface CommentButtonProps {
  editor: Editor;
  onComment: (words: ChosenWords) => void;
}

/** The selected words as the page shows them; null for none. */
export function selectedWords({ view, state }: Editor): ChosenWords | null {
  const { from, to, empty } = state.selection;
  if (empty) return null;
  const range = document.createRange();
  const [start, end] = [view.domAtPos(from), view.domAtPos(to)];
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  const words = wordsIn(view.dom, range);
  return words.text === '' ? null : words;
}

/** Says something of the selected words, to those who see the draft. */
export function CommentButton({ editor, onComment }: CommentButtonProps) {
  const { t } = useLingui();
  const nothing = useEditorState({ editor, selector: (state) => state.editor.state.selection.empty });
  const comment = () => {
    const words = selectedWords(editor);
    if (words) onComment(words);
  };
  const label = t`Comment on what is selected (Ctrl-Alt-M)`;
  return (
    <RichTextEditor.ControlsGroup>
      <RichTextEditor.Control aria-label={label} title={label} disabled={nothing} onClick={comment}>
        <IconMessagePlus size={16} />
      </RichTextEditor.Control>
    </RichTextEditor.ControlsGroup>
  );
}
