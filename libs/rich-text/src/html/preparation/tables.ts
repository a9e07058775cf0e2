import { replaced } from './replace.js';

/** Rows in reading order (a footer may stand before the body in old HTML), the caption after the table, nothing empty. */
export function settleTable(table: Element): void {
  for (const foot of table.querySelectorAll(':scope > tfoot')) table.append(foot);
  for (const row of table.querySelectorAll('tr')) if (row.querySelector('td, th') === null) row.remove();
  const caption = table.querySelector(':scope > caption');
  if (caption !== null) table.after(replaced(caption, 'p'));
  if (table.querySelector('tr') === null) table.remove();
}
