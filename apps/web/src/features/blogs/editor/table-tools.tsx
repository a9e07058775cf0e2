import { useLingui } from '@lingui/react/macro';
import {
  IconColumnInsertRight, IconColumnRemove, IconRowInsertBottom, IconRowRemove, IconTableMinus, IconTableOptions,
} from '@tabler/icons-react';
import { useEditorState, type Editor } from '@tiptap/react';
import { ActionButton } from '../../../shared/ui/action-button.js';
import styles from './block-tools.module.css';

/** Rows and columns of the table where the caret is. Tab goes to the next cell, and makes a row after the last. */
export function TableTools({ editor }: { editor: Editor }) {
  const { t } = useLingui();
  const inTable = useEditorState({ editor, selector: (state) => state.editor.isActive('table') });
  if (!inTable) return null;
  const tools = [
    { label: t`Row below`, icon: <IconRowInsertBottom size={18} />, act: () => editor.chain().focus().addRowAfter().run() },
    { label: t`Column after`, icon: <IconColumnInsertRight size={18} />, act: () => editor.chain().focus().addColumnAfter().run() },
    { label: t`Delete the row`, icon: <IconRowRemove size={18} />, act: () => editor.chain().focus().deleteRow().run() },
    { label: t`Delete the column`, icon: <IconColumnRemove size={18} />, act: () => editor.chain().focus().deleteColumn().run() },
    { label: t`Head row or not`, icon: <IconTableOptions size={18} />, act: () => editor.chain().focus().toggleHeaderRow().run() },
    { label: t`Delete the table`, icon: <IconTableMinus size={18} />, act: () => editor.chain().focus().deleteTable().run() },
  ];
  return (
    <div className={styles.tools} role="toolbar" aria-label={t`Table`}>
      {tools.map(({ label, icon, act }) => (
        <ActionButton key={label} label={label} icon={icon} onMouseDown={(event) => event.preventDefault()} onClick={act} />
      ))}
    </div>
  );
}
