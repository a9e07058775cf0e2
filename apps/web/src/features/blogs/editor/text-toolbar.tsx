import { useLingui } from '@lingui/react/macro';
import { RichTextEditor } from '@mantine/tiptap';
import { IconListCheck, IconTable } from '@tabler/icons-react';
import { useEditorState, type Editor } from '@tiptap/react';
import type { ChosenWords } from '../../../shared/passage/chosen-words.js';
import { CommentButton } from './comment-button.js';
import { NoteButton } from './note-button.js';
import { PictureButtons, type PictureInputs } from './picture-tools.js';

interface TextToolbarProps {
  editor: Editor;
  className: string | undefined;
  inputs: PictureInputs;
  onPictures: (files: readonly File[]) => void;
  /** Missing where nobody comments. */
  onComment: ((words: ChosenWords) => void) | undefined;
}

/** What can be done with the text, always in sight. */
export function TextToolbar({ editor, className, inputs, onPictures, onComment }: TextToolbarProps) {
  const { t } = useLingui();
  const [inTasks, inTable] = useEditorState({ editor, selector: (state) => [state.editor.isActive('taskList'), state.editor.isActive('table')] });
  return (
    <RichTextEditor.Toolbar className={className ?? ''}>
      <RichTextEditor.ControlsGroup>
        <RichTextEditor.H2 />
        <RichTextEditor.H3 />
      </RichTextEditor.ControlsGroup>
      <RichTextEditor.ControlsGroup>
        <RichTextEditor.Bold />
        <RichTextEditor.Italic />
        <RichTextEditor.Strikethrough />
        <RichTextEditor.Code />
        <RichTextEditor.Link />
        <RichTextEditor.Unlink />
      </RichTextEditor.ControlsGroup>
      <RichTextEditor.ControlsGroup>
        <RichTextEditor.BulletList />
        <RichTextEditor.OrderedList />
        <RichTextEditor.Control aria-label={t`List of tasks`} title={t`List of tasks`} active={inTasks} onClick={() => editor.chain().focus().toggleTaskList().run()}>
          <IconListCheck size={16} />
        </RichTextEditor.Control>
        <RichTextEditor.Blockquote />
        <RichTextEditor.CodeBlock />
        <RichTextEditor.Hr />
      </RichTextEditor.ControlsGroup>
      <RichTextEditor.ControlsGroup>
        <RichTextEditor.Control
          aria-label={t`Table`}
          title={t`Table`}
          active={inTable}
          disabled={inTable}
          onClick={() => editor.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run()}
        >
          <IconTable size={16} />
        </RichTextEditor.Control>
      </RichTextEditor.ControlsGroup>
      <NoteButton editor={editor} />
      <PictureButtons inputs={inputs} onChoose={onPictures} />
      {onComment && <CommentButton editor={editor} onComment={onComment} />}
      <RichTextEditor.ControlsGroup>
        <RichTextEditor.Undo />
        <RichTextEditor.Redo />
      </RichTextEditor.ControlsGroup>
    </RichTextEditor.Toolbar>
  );
}
