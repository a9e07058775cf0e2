import type { LossReport } from '../losses.js';
import { CARRIED, EMBEDDED, REMOVED, RENAMED, STRUCTURE } from './elements.js';
import { embedFromElement, embedFromWrapper } from './embeds.js';
import { hoistImages, replaceLostImage, unwrapPictures } from './images.js';
import { definitionsToParagraphs, markTasks } from './lists.js';
import { liftCitation, unquote, verseToParagraph } from './quotations.js';
import { replaced } from './replace.js';
import { gatherNotes } from './notes.js';
import { reportStyling } from './styling.js';
import { settleTable } from './tables.js';
import { dropSecondLink, reportLostAddress } from './links.js';

/** Turns foreign HTML into what the schema's parse rules know, and reports what can't be turned. Changes `root` in place. */
export function prepareForeignHtml(root: Element, report: LossReport): void {
  gatherNotes(root);
  for (const wrapper of root.querySelectorAll('.wp-block-embed__wrapper')) embedFromWrapper(wrapper);
  for (const button of root.querySelectorAll('a.wp-block-file__button')) dropSecondLink(button);
  for (const list of root.querySelectorAll('ul, ol')) unwrapPictures(list);
  for (const list of root.querySelectorAll('ul, ol')) markTasks(list);
  for (const element of [...root.querySelectorAll('*')]) if (root.contains(element)) prepareElement(element, report);
  for (const block of root.querySelectorAll('p, h1, h2, h3, h4, h5, h6')) hoistImages(block);
  for (const quotation of root.querySelectorAll('blockquote')) liftCitation(quotation);
  for (const stray of root.querySelectorAll('cite')) {
    if (stray.parentElement?.localName !== 'blockquote') replaced(stray, 'em');
  }
}

function prepareElement(element: Element, report: LossReport): void {
  const tag = element.localName;
  reportStyling(element, report);
  if (isOurs(element)) return;
  if (REMOVED.has(tag)) {
    report.add(tag, element.outerHTML);
    element.remove();
  } else if (EMBEDDED.has(tag)) embedFromElement(element, report);
  else if (tag === 'img') replaceLostImage(element, report);
  else if (tag === 'a') reportLostAddress(element, report);
  else if (tag === 'table') settleTable(element);
  else if (tag === 'pre') verseToParagraph(element);
  else if (tag === 'q') unquote(element);
  else if (tag === 'dl') definitionsToParagraphs(element, report);
  else if (tag === 'abbr' || tag === 'acronym') spellOut(element);
  else if (RENAMED[tag] !== undefined) replaced(element, RENAMED[tag]);
  else if (!CARRIED.has(tag) && !STRUCTURE.has(tag)) report.add(`element <${tag}>`, element.textContent || element.outerHTML);
}

/** What our own HTML writes beyond plain elements: a task's box, a card. */
function isOurs(element: Element): boolean {
  return element.localName === 'input' && element.parentElement?.getAttribute('data-type') === 'taskItem';
}

/** An abbreviation's long form would be lost with its title: it follows in brackets. */
function spellOut(element: Element): void {
  const long = element.getAttribute('title')?.trim();
  if (long && long !== element.textContent?.trim()) element.append(` (${long})`);
  replaced(element, 'span');
}
