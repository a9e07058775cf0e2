import type { Editor } from '@tiptap/react';

/** What was typed after a `/` at the beginning of a paragraph, to choose what it shall become. */
export interface SlashQuery {
  /** Where the `/` stands. */
  from: number;
  to: number;
  words: string;
}

const TYPED = /^\/((?:[\p{L}\p{N}][\p{L}\p{N} ]{0,19})?)$/u;

export function slashQuery({ isFocused, state: { selection } }: Editor): SlashQuery | null {
  const { $from, empty } = selection;
  if (!isFocused || !empty || $from.parent.type.name !== 'paragraph' || $from.parentOffset !== $from.parent.content.size) return null;
  const [typed, words] = TYPED.exec($from.parent.textContent) ?? [];
  return typed === undefined ? null : { from: $from.start(), to: $from.pos, words: (words ?? '').toLowerCase() };
}
