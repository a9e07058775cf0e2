import type { LossReport } from '../losses.js';
import { replaced } from './replace.js';

/** A list whose every item begins with a box (as GitHub and others write it) is a list of tasks. */
export function markTasks(list: Element): void {
  const items = [...list.children].filter((child) => child.localName === 'li');
  const boxes = items.map((item) => item.querySelector(':scope > input[type="checkbox"], :scope > label input[type="checkbox"], :scope > p:first-child > input[type="checkbox"]'));
  if (list.getAttribute('data-type') === 'taskList' || items.length === 0 || boxes.includes(null)) return;
  list.setAttribute('data-type', 'taskList');
  items.forEach((item, index) => {
    item.setAttribute('data-type', 'taskItem');
    item.setAttribute('data-checked', String(boxes[index]?.hasAttribute('checked')));
    boxes[index]?.remove();
  });
}

/** Terms and their definitions become paragraphs, the terms bold. */
export function definitionsToParagraphs(list: Element, report: LossReport): void {
  report.add('definition list (kept as paragraphs)', list.textContent ?? '');
  for (const term of list.querySelectorAll(':scope > dt, :scope > div > dt')) {
    const paragraph = replaced(term, 'p');
    const strong = paragraph.ownerDocument.createElement('strong');
    strong.append(...paragraph.childNodes);
    paragraph.append(strong);
  }
  for (const definition of list.querySelectorAll(':scope > dd, :scope > div > dd')) replaced(definition, 'div');
  replaced(list, 'div');
}
