import type { StateCore, Token } from 'markdown-it';

const BOX = /^\[([ xX])\](?:\s|$)/;

/** Marks the lists whose every item begins with a box as lists of tasks (GitHub Flavored Markdown 5.3). */
export function readTasks({ tokens }: StateCore): void {
  for (const [at, token] of tokens.entries()) {
    if (token.type !== 'bullet_list_open') continue;
    const items = itemsOf(tokens, at);
    if (items.length === 0 || !items.every(({ text }) => text !== undefined && BOX.test(text.content))) continue;
    token.attrSet('data-type', 'taskList');
    for (const { open, text } of items) {
      const box = BOX.exec(text?.content ?? '');
      open.attrSet('data-type', 'taskItem');
      open.attrSet('data-checked', String(box?.[1] !== ' '));
      if (text !== undefined) text.content = text.content.slice(box?.[0].length);
    }
  }
}

/** The items of one list, each with the first text of its first paragraph. An escaped bracket isn't a text token yet. */
function itemsOf(tokens: readonly Token[], listAt: number): { open: Token; text: Token | undefined }[] {
  const level = tokens[listAt]?.level ?? 0;
  const items: { open: Token; text: Token | undefined }[] = [];
  for (let at = listAt + 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || (token.type === 'bullet_list_close' && token.level === level)) break;
    if (token.type !== 'list_item_open' || token.level !== level + 1) continue;
    const first = tokens[at + 1]?.type === 'paragraph_open' ? tokens[at + 2]?.children?.[0] : undefined;
    items.push({ open: token, text: first?.type === 'text' ? first : undefined });
  }
  return items;
}
