import { useLingui } from '@lingui/react/macro';
import { RichTextEditor } from '@mantine/tiptap';
import '@mantine/core/styles/Input.layer.css';
import '@mantine/core/styles/Paper.layer.css';
import '@mantine/tiptap/styles.layer.css';
import { Placeholder } from '@tiptap/extension-placeholder';
import { withColours } from './code-colours.js';
import { CodeTools } from './code-tools.js';
import { NoteButton } from './note-button.js';
import { PictureButtons, PictureNotes } from './picture-tools.js';
import { usePictures } from './use-pictures.js';
import { useEditor, type JSONContent } from '@tiptap/react';
import { articleExtensions } from '#rich-text';
import '../article-body.css';
import styles from './body-editor.module.css';

interface BodyEditorProps {
  body: JSONContent;
  onChange: (body: JSONContent) => void;
}

/** Where an article's text is written. What it may hold is the server's own schema. */
export function BodyEditor({ body, onChange }: BodyEditorProps) {
  const { t } = useLingui();
  const { waiting, insert } = usePictures();
  const take = (files: FileList | undefined, at?: number) => {
    if (!files?.length || !editor) return false;
    void insert(editor, [...files], at);
    return true;
  };
  const editor = useEditor({
    extensions: [...articleExtensions.map(withColours), Placeholder.configure({ placeholder: t`Write, or paste from elsewhere…` })],
    content: body,
    // The styles are in the style sheet: a strict content security policy refuses ones made while running.
    injectCSS: false,
    immediatelyRender: true,
    editorProps: {
      attributes: { class: 'article-body', 'aria-label': 'Text of the article', role: 'textbox', 'aria-multiline': 'true' },
      handlePaste: (_view, event) => take(event.clipboardData?.files),
      handleDrop: (view, event) => take(event.dataTransfer?.files, view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos),
    },
    onUpdate: (event) => onChange(event.editor.getJSON()),
  });
  return (
    <RichTextEditor editor={editor} className={styles.editor} variant="subtle">
      <RichTextEditor.Toolbar className={styles.toolbar}>
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
          <RichTextEditor.Blockquote />
          <RichTextEditor.CodeBlock />
          <RichTextEditor.Hr />
        </RichTextEditor.ControlsGroup>
        {editor && <NoteButton editor={editor} />}
        <PictureButtons onChoose={(files) => editor && void insert(editor, files)} />
        <RichTextEditor.ControlsGroup>
          <RichTextEditor.Undo />
          <RichTextEditor.Redo />
        </RichTextEditor.ControlsGroup>
      </RichTextEditor.Toolbar>
      {editor && <PictureNotes editor={editor} waiting={waiting} />}
      {editor && <CodeTools editor={editor} />}
      <RichTextEditor.Content className={styles.content} />
    </RichTextEditor>
  );
}
