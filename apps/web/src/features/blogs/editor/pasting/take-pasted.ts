import type { Content, Editor } from '@tiptap/react';
import { htmlFromMarkdown, looksLikeMarkdown } from './pasted-markdown.js';

/** An address by itself. */
const ADDRESS = /^https?:\/\/\S+$/;

/**
 * Takes what the editor itself wouldn't understand: Markdown, and an address on an empty line, which becomes a card.
 * @returns whether it did
 */
export function takePasted(editor: Editor, clipboard: DataTransfer | null): boolean {
  const text = clipboard?.getData('text/plain').trim() ?? '';
  if (text === '' || editor.isActive('codeBlock')) return false;
  const { $from, empty } = editor.state.selection;
  if (ADDRESS.test(text) && empty && $from.depth === 1 && $from.parent.type.name === 'paragraph' && $from.parent.content.size === 0) {
    return editor.chain().insertContent([{ type: 'embed', attrs: { url: text } }, { type: 'paragraph' }]).run();
  }
  // Programs for code give their colours as HTML beside what was written.
  const isWritten = !clipboard?.types.includes('text/html') || clipboard.types.includes('vscode-editor-data');
  if (!isWritten || !looksLikeMarkdown(text)) return false;
  const { from, to } = editor.state.selection;
  const put = (content: Content) => editor.chain().focus().insertContentAt({ from, to }, content, { parseOptions: { preserveWhitespace: true } }).run();
  // Where what reads it can't be fetched, it stands there as it was pasted.
  void htmlFromMarkdown(text).then(put, () => put(text.split(/\n{2,}/).map((words) => ({ type: 'paragraph', content: [{ type: 'text', text: words }] }))));
  return true;
}
