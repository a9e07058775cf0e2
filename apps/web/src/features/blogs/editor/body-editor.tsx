import { useLingui } from '@lingui/react/macro';
import { RichTextEditor } from '@mantine/tiptap';
import '@mantine/core/styles/Input.layer.css';
import '@mantine/core/styles/Paper.layer.css';
import '@mantine/tiptap/styles.layer.css';
import { Placeholder } from '@tiptap/extension-placeholder';
import { useEditor, type Editor, type JSONContent } from '@tiptap/react';
import { useImperativeHandle, useRef, type KeyboardEvent, type RefObject } from 'react';
import { articleExtensions } from '#rich-text';
import type { ChosenWords } from '../../../shared/passage/chosen-words.js';
import { withColours } from './code-colours.js';
import { useBroughtPictures } from '../pictures-outside/use-brought-pictures.js';
import { withOutsidePictures } from '../pictures-outside/with-outside-pictures.js';
import { CodeTools } from './code-tools.js';
import { selectedWords } from './comment-button.js';
import { cleanPasted, isPictureAlone } from './pasting/clean-pasted.js';
import { takePasted } from './pasting/take-pasted.js';
import { NoteKeys } from './note-keys.js';
import { PictureNotes } from './picture-tools.js';
import { SlashMenu } from './slash/slash-menu.js';
import { useBlocks } from './slash/use-blocks.js';
import { TableTools } from './table-tools.js';
import { TextToolbar } from './text-toolbar.js';
import { useEditorLabels } from './use-editor-labels.js';
import { usePictures } from './use-pictures.js';
import '../article-body.css';
import styles from './body-editor.module.css';

interface BodyEditorProps {
  /** Unset until it is saved for the first time. */
  articleId: string | undefined;
  body: JSONContent;
  onChange: (body: JSONContent) => void;
  /** Says something of the words that are selected; missing where nobody may. */
  onComment?: ((words: ChosenWords) => void) | undefined;
  /** For what is done with the text from outside. */
  handle?: RefObject<Editor | null>;
}

/** Where an article's text is written. What it may hold is the server's own schema. */
export function BodyEditor({ articleId, body, onChange, onComment, handle }: BodyEditorProps) {
  const { t } = useLingui();
  const labels = useEditorLabels();
  const { waiting, insert } = usePictures();
  const [picture, gallery] = [useRef<HTMLInputElement>(null), useRef<HTMLInputElement>(null)];
  const blocks = useBlocks({ picture: () => picture.current?.click(), gallery: () => gallery.current?.click() });
  const take = (files: FileList | undefined, at?: number) => {
    if (!files?.length || !editor) return false;
    void insert(editor, [...files], at);
    return true;
  };
  const editor: Editor | null = useEditor({
    extensions: [...articleExtensions.map(withOutsidePictures).map(withColours), NoteKeys, Placeholder.configure({ placeholder: t`Write, paste from elsewhere, or press / for more…` })],
    content: body,
    // The styles are in the style sheet: a strict content security policy refuses ones made while running.
    injectCSS: false,
    immediatelyRender: true,
    editorProps: {
      attributes: { class: 'article-body', 'aria-label': t`Text of the article`, role: 'textbox', 'aria-multiline': 'true' },
      transformPastedHTML: cleanPasted,
      handlePaste: (_view, event) => (isPictureAlone(event.clipboardData) && take(event.clipboardData?.files)) || (editor !== null && takePasted(editor, event.clipboardData)),
      handleDrop: (view, event) => take(event.dataTransfer?.files, view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos),
    },
    // The style sheet shows it where a caption isn't written yet, and knows no language. Before this there is no element.
    onCreate: (event) => event.editor.view.dom.style.setProperty('--caption', JSON.stringify(t`Caption`)),
    onUpdate: (event) => onChange(event.editor.getJSON()),
  });
  useImperativeHandle(handle, () => editor, [editor]);
  const refused = useBroughtPictures(editor, articleId);
  const comment = (event: KeyboardEvent) => {
    // With AltGr it is a letter: µ on a German keyboard.
    if (!onComment || !editor || event.code !== 'KeyM' || !event.ctrlKey || !event.altKey || event.getModifierState('AltGraph')) return;
    event.preventDefault();
    const words = selectedWords(editor);
    if (words) onComment(words);
  };
  return (
    <RichTextEditor editor={editor} className={styles.editor} variant="subtle" labels={labels} onKeyDown={comment}>
      {editor && (
        <div className={styles.bars}>
          <TextToolbar editor={editor} className={styles.toolbar} blocks={blocks} inputs={{ picture, gallery }} onPictures={(files) => void insert(editor, files)} onComment={onComment} />
          <PictureNotes editor={editor} waiting={waiting} refused={refused} />
          <CodeTools editor={editor} />
          <TableTools editor={editor} />
        </div>
      )}
      <RichTextEditor.Content className={styles.content} />
      {editor && <SlashMenu editor={editor} blocks={blocks} />}
    </RichTextEditor>
  );
}
