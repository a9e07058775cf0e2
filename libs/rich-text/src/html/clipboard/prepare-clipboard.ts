import { LossReport } from '../losses.js';
import { prepareForeignHtml } from '../preparation/prepare.js';
import { listsFromWord } from './word-lists.js';
import { marksFromStyles } from './style-marks.js';

/**
 * Turns what was copied elsewhere (Word, Google Docs, a page) into what the schema's parse rules know. Changes `root` in place,
 * which was read from `withInertStyles`.
 */
export function prepareClipboard(root: Element): void {
  listsFromWord(root);
  marksFromStyles(root);
  prepareForeignHtml(root, new LossReport());
  // What is between blocks in a document's source is no text.
  for (const empty of root.querySelectorAll('p, span')) if (empty.childNodes.length === 0) empty.remove();
}
