import { useLingui } from '@lingui/react/macro';
import { RichTextEditor } from '@mantine/tiptap';
import { IconListCheck } from '@tabler/icons-react';
import { useEditorState, type Editor } from '@tiptap/react';
import type { ChosenWords } from '../../../shared/passage/chosen-words.js';
import { CommentButton } from './comment-button.js';
import { InsertMenu } from './insert-menu.js';
import { PictureButton, type PictureInputs } from './picture-tools.js';
import type { Block } from './slash/use-blocks.js';

interface TextToolbarProps {
  editor: Editor;
  className: string | undefined;
  blocks: readonly Block[];
  inputs: PictureInputs;
  onPictures: (files: readonly File[]) => void;
  /** Missing where nobody comments. */
  onComment: ((words: ChosenWords) => void) | undefined;
}

/** What can be done with the text, always in sight. */
export function TextToolbar({ editor, className, blocks, inputs, onPictures, onComment }: TextToolbarProps) {
  const { t } = useLingui();
  const inTasks = useEditorState({ editor, selector: (state) => state.editor.isActive('taskList') });
  return (
    <RichTextEditor.Toolbar className={className ?? ''}>
      <RichTextEditor.ControlsGroup>
        <RichTextEditor.Undo />
        <RichTextEditor.Redo />
      </RichTextEditor.ControlsGroup>
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
      </RichTextEditor.ControlsGroup>
      <RichTextEditor.ControlsGroup>
        <RichTextEditor.BulletList />
        <RichTextEditor.OrderedList />
        <RichTextEditor.Control aria-label={t`List of tasks`} title={t`List of tasks`} active={inTasks} onClick={() => editor.chain().focus().toggleTaskList().run()}>
          <IconListCheck size={16} />
        </RichTextEditor.Control>
        <RichTextEditor.Blockquote />
        <RichTextEditor.CodeBlock />
      </RichTextEditor.ControlsGroup>
      <PictureButton inputs={inputs} onChoose={onPictures} />
      <InsertMenu editor={editor} blocks={blocks} />
      {onComment && <CommentButton editor={editor} onComment={onComment} />}
    </RichTextEditor.Toolbar>
  );
}
