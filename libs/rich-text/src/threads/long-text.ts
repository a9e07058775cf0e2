import type { TextSource } from './text-work.js';

/** Beyond these, work on a text takes the processor more than some thirty milliseconds. */
const LONG_NODES = 300;
const LONG_MARKDOWN = 12_000;

/** Whether work on it is done in a thread of its own. Asked of what strangers send: it stops counting early, and asks nothing of its form. */
export function isLong(source: TextSource): boolean {
  return 'markdown' in source ? source.markdown.length > LONG_MARKDOWN : hasManyNodes(source.body);
}

function hasManyNodes(body: unknown): boolean {
  const waiting = [body];
  for (let nodes = 0; waiting.length > 0; nodes++) {
    if (nodes + waiting.length > LONG_NODES) return true;
    const { content } = (waiting.pop() ?? {}) as { content?: unknown };
    if (Array.isArray(content)) {
      if (content.length > LONG_NODES) return true;
      waiting.push(...(content as unknown[]));
    }
  }
  return false;
}
