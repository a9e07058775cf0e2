import { RichTextError } from '../body/rich-text.error.js';
import { renderHtml } from '../html/render-html.js';
import { toMarkdown } from '../markdown/to-markdown.js';
import { deriveText } from './text-work.js';
import type { Answer, Task } from './text-threads.js';

/** What a thread for texts does. An error's class doesn't come through between threads: a refusal is an answer. */
export default function work(task: Task): Answer {
  try {
    if (task.kind === 'derive') return { done: deriveText(task.source, task.excerptLength) };
    return { done: task.kind === 'html' ? renderHtml(task.body) : toMarkdown(task.body) };
  } catch (error) {
    if (error instanceof RichTextError) return { refused: error.problem, path: error.path };
    throw error;
  }
}
