import type { TextSource } from './text-work.js';

/** Beyond these, work on a text takes the processor more than some thirty milliseconds. Of Markdown one can’t see how much it becomes: 12 KB took two seconds. */
const LONG_NODES = 300;
const LONG_MARKDOWN = 1_000;
/** A highlighted line of code is one node, and takes as long as its length. Characters. */
const LONG_TEXT = 30_000;

/** Whether work on it is done in a thread of its own. Asked of what strangers send: it stops counting early, and asks nothing of its form. */
export function isLong(source: TextSource): boolean {
  return 'markdown' in source ? source.markdown.length > LONG_MARKDOWN : hasMuch(source.body);
}

function hasMuch(body: unknown): boolean {
  const waiting = [body];
  let characters = 0;
  for (let nodes = 0; waiting.length > 0; nodes++) {
    if (nodes + waiting.length > LONG_NODES) return true;
    const { content, text } = (waiting.pop() ?? {}) as { content?: unknown; text?: unknown };
    if (typeof text === 'string') characters += text.length;
    if (characters > LONG_TEXT) return true;
    if (Array.isArray(content)) {
      if (content.length > LONG_NODES) return true;
      waiting.push(...(content as unknown[]));
    }
  }
  return false;
}
