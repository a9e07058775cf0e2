import { useLingui } from '@lingui/react/macro';
import {
  IconAsterisk, IconBlockquote, IconCode, IconH2, IconH3, IconList, IconListCheck, IconListNumbers, IconMinus, IconPhoto, IconPhotoPlus, IconTable,
} from '@tabler/icons-react';
import type { Editor } from '@tiptap/react';
import type { ReactElement } from 'react';

/** Something that a paragraph can become. */
export interface Block {
  id: string;
  label: string;
  /** How else one might call it, in any language. */
  words: readonly string[];
  icon: ReactElement;
  apply: (editor: Editor) => void;
}

interface PictureChoosers {
  picture: () => void;
  gallery: () => void;
}

/** What a `/` offers, in the reader's language. */
export function useBlocks({ picture, gallery }: PictureChoosers): readonly Block[] {
  const { t } = useLingui();
  return [
    { id: 'h2', label: t`Heading`, words: ['heading', 'h2', 'title'], icon: <IconH2 size={18} />, apply: (editor) => editor.chain().focus().setHeading({ level: 2 }).run() },
    { id: 'h3', label: t`Smaller heading`, words: ['heading', 'h3', 'subheading'], icon: <IconH3 size={18} />, apply: (editor) => editor.chain().focus().setHeading({ level: 3 }).run() },
    { id: 'list', label: t`List`, words: ['list', 'bullets', 'ul'], icon: <IconList size={18} />, apply: (editor) => editor.chain().focus().toggleBulletList().run() },
    { id: 'numbers', label: t`Numbered list`, words: ['numbered', 'list', 'ol'], icon: <IconListNumbers size={18} />, apply: (editor) => editor.chain().focus().toggleOrderedList().run() },
    { id: 'tasks', label: t`List of tasks`, words: ['tasks', 'todo', 'checklist'], icon: <IconListCheck size={18} />, apply: (editor) => editor.chain().focus().toggleTaskList().run() },
    { id: 'quotation', label: t`Quotation`, words: ['quote', 'blockquote'], icon: <IconBlockquote size={18} />, apply: (editor) => editor.chain().focus().toggleBlockquote().run() },
    { id: 'code', label: t`Block of code`, words: ['code'], icon: <IconCode size={18} />, apply: (editor) => editor.chain().focus().setCodeBlock().run() },
    { id: 'table', label: t`Table`, words: ['table'], icon: <IconTable size={18} />, apply: (editor) => editor.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run() },
    { id: 'picture', label: t`Picture`, words: ['picture', 'image', 'photo'], icon: <IconPhoto size={18} />, apply: picture },
    { id: 'gallery', label: t`Gallery of pictures`, words: ['gallery', 'pictures', 'images'], icon: <IconPhotoPlus size={18} />, apply: gallery },
    { id: 'note', label: t`Note`, words: ['note', 'footnote'], icon: <IconAsterisk size={18} />, apply: insertNote },
    { id: 'line', label: t`Line`, words: ['line', 'rule', 'hr', 'divider'], icon: <IconMinus size={18} />, apply: (editor) => editor.chain().focus().setHorizontalRule().run() },
  ];
}

/** A note where the caret is, to be written there. It holds a space: browsers put no caret into an empty element, and what was typed came to stand before it. */
export function insertNote(editor: Editor): void {
  const at = editor.state.selection.to;
  editor.chain().insertContentAt(at, { type: 'note', content: [{ type: 'text', text: ' ' }] }).setTextSelection(at + 2).focus().run();
}
