import { Trans, useLingui } from '@lingui/react/macro';
import { Portal } from '@mantine/core';
import { useEditorState, type Editor } from '@tiptap/react';
import { useEffect, useId, useRef, useState } from 'react';
import { slashQuery } from './slash-query.js';
import styles from './slash-menu.module.css';
import type { Block } from './use-blocks.js';

/** Room that the menu needs below the line, in pixels. */
const HEIGHT = 330;

interface SlashMenuProps {
  editor: Editor;
  blocks: readonly Block[];
}

/** Offers what a paragraph can become, where it begins with a `/`: by keys or by touch. The caret stays in the text. */
export function SlashMenu({ editor, blocks }: SlashMenuProps) {
  const { t } = useLingui();
  const list = useId();
  const query = useEditorState({ editor, selector: (state) => slashQuery(state.editor) });
  const [refused, setRefused] = useState<number>();
  const [at, setAt] = useState(0);
  const from = query?.from;
  const offered = query ? blocks.filter(({ label, words }) => [label, ...words].join(' ').toLowerCase().includes(query.words)) : [];
  const open = from !== undefined && refused !== from && offered.length > 0;
  const current = Math.min(at, offered.length - 1);
  useEffect(() => {
    setAt(0);
    if (from === undefined) setRefused(undefined);
  }, [from, query?.words]);

  const choose = (block: Block | undefined) => {
    if (!query || !block) return;
    editor.chain().deleteRange({ from: query.from, to: query.to }).run();
    block.apply(editor);
  };
  const press = (event: KeyboardEvent) => {
    const deeds: Record<string, () => void> = {
      ArrowDown: () => setAt((current + 1) % offered.length),
      ArrowUp: () => setAt((current + offered.length - 1) % offered.length),
      Enter: () => choose(offered[current]),
      Tab: () => choose(offered[current]),
      Escape: () => setRefused(from),
    };
    const deed = deeds[event.key];
    if (!deed || event.isComposing || event.shiftKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    deed();
  };
  const latest = useRef(press);
  useEffect(() => {
    latest.current = press;
  });
  useEffect(() => {
    if (!open) return undefined;
    const { dom } = editor.view;
    // Before the editor itself takes the key.
    const listen = (event: KeyboardEvent) => latest.current(event);
    dom.addEventListener('keydown', listen, { capture: true });
    dom.setAttribute('aria-controls', list);
    return () => {
      dom.removeEventListener('keydown', listen, { capture: true });
      for (const name of ['aria-controls', 'aria-activedescendant']) dom.removeAttribute(name);
    };
  }, [editor, open, list]);
  useEffect(() => {
    if (!open) return;
    editor.view.dom.setAttribute('aria-activedescendant', `${list}-${current}`);
    document.getElementById(`${list}-${current}`)?.scrollIntoView({ block: 'nearest' });
  }, [editor, open, list, current]);
  if (!open) return null;
  const { left, top, bottom } = editor.view.coordsAtPos(from);
  const above = bottom + HEIGHT > window.innerHeight && top > HEIGHT;
  return (
    <Portal>
      <div
        id={list}
        role="listbox"
        aria-label={t`What it becomes`}
        className={styles.menu}
        style={{ left: Math.min(left, window.innerWidth - 270), ...(above ? { bottom: window.innerHeight - top + 6 } : { top: bottom + 6 }) }}
        // A press must leave the caret where it is.
        onPointerDown={(event) => event.preventDefault()}
      >
        {offered.map((block, index) => (
          <button key={block.id} id={`${list}-${index}`} type="button" role="option" aria-selected={index === current} tabIndex={-1} onMouseMove={() => setAt(index)} onClick={() => choose(block)}>
            {block.icon}
            {block.label}
          </button>
        ))}
      </div>
      <p className={styles.spoken} role="status">
        <Trans>{offered.length} choices; arrows and Enter choose, Escape closes</Trans>
      </p>
    </Portal>
  );
}
